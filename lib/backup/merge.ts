// Two rows of one dossier made into one: the latest worked on wins, their histories are united, nothing known is lost.
import { defined } from '@/lib/defined';
import { addDays, byDate, earlier } from '@/lib/dossiers/civil-date';
import { HISTORY_MAX, NOTE_MAX } from '@/lib/dossiers/limits';
import type { CivilDate, Dossier, HistoryEntry } from '@/lib/dossiers/schema';

/** What the user did; to be reminded is not. */
const acts = ({ history }: Dossier) => history.filter(({ what }) => what !== 'reminded');

/** The last day it was worked on or looked at; a day after tomorrow was told by a clock gone wrong. */
function lastDay(dossier: Dossier, now: CivilDate): CivilDate {
  const tomorrow = addDays(now, 1);
  const days = [dossier.lastSeenOn, ...acts(dossier).map(({ on }) => on)].filter((on) => on <= tomorrow);
  return days.sort().at(-1) ?? '';
}

/** Whether `other` is the later of the two. On the same day, the one of which more is told. */
function isLater(other: Dossier, one: Dossier, now: CivilDate): boolean {
  const [day, otherDay] = [lastDay(one, now), lastDay(other, now)];
  return otherDay === day ? acts(other).length > acts(one).length : otherDay > day;
}

/** A reminder of a day is one, whatever was noted of it since. */
const entryKey = ({ on, what, detail }: HistoryEntry) =>
  what === 'reminded' ? `${on} ${what}` : `${on} ${what} ${detail ?? ''}`;

/** All entries of both, each once, by day; as it was when the other adds nothing. Past the most there may be, the oldest but one go. */
export function united(history: readonly HistoryEntry[], other: readonly HistoryEntry[]): HistoryEntry[] {
  const known = new Set(history.map(entryKey));
  const more = other.filter((entry) => !known.has(entryKey(entry)));
  if (more.length === 0) return [...history];
  const all = [...history, ...more].sort((one, next) => byDate(one.on, next.on));
  return all.length > HISTORY_MAX ? [...all.slice(0, 1), ...all.slice(1 - HISTORY_MAX)] : all;
}

/** Both notes, where one does not hold the other already: each was written by someone else. */
function bothNotes(here: string | undefined, file: string | undefined): string | undefined {
  if (!here || !file || here.includes(file)) return here ?? file;
  const both = `${here}\n${file}`;
  return both.length > NOTE_MAX ? here : both;
}

/**
 * The dossier as it stands here with what a file tells of it. `stranger`: the file is someone else's, whose note does not replace
 * ours. Told the same again, it changes no more.
 */
export function merged(here: Dossier, file: Dossier, now: CivilDate, stranger = false): Dossier {
  const [last, first] = isLater(file, here, now) ? [file, here] : [here, file];
  const { from: _, note: __, ...kept } = last;
  const { group = first.group, url = first.url } = last;
  const note = stranger ? bothNotes(here.note, file.note) : (last.note ?? first.note);
  return {
    ...kept,
    id: here.id,
    structure: { ...first.structure, ...defined(last.structure) },
    ...(group && { group }),
    ...(url !== undefined && { url }),
    ...(note !== undefined && { note }),
    ...(here.from && { from: here.from }),
    createdOn: earlier(here.createdOn, file.createdOn),
    history: united(last.history, first.history),
  };
}

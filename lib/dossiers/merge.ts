// Two records that turn out to be one dossier: what becomes of both, written in the history, and how they are put back.
import { defined } from '@/lib/defined';
import { Refused } from '@/lib/refused';
import { byDate, earlier, later } from './civil-date';
import { completed } from './identity';
import { withEntry } from './lifecycle';
import { APART_MAX, DETAIL_MAX, HISTORY_MAX, MERGES_MAX, NOTE_MAX } from './limits';
import type { CivilDate, Dossier, HistoryEntry, Merge } from './schema';

/** The older of the two stays; of the same day, the one that has an address, then always the same. */
export function elderFirst(one: Dossier, other: Dossier): [Dossier, Dossier] {
  const rank = ({ createdOn, url, id }: Dossier) => `${createdOn} ${url ? 0 : 1} ${id}`;
  return rank(one) <= rank(other) ? [one, other] : [other, one];
}

/** The user has said that they are two. */
export const areApart = (one: Dossier, other: Dossier) =>
  (one.apart?.includes(other.id) || other.apart?.includes(one.id)) ?? false;

/** There is room to keep the record merged away; where there is none, they stay two. */
export const canMerge = (one: Dossier, other: Dossier) =>
  (one.merged?.length ?? 0) + (other.merged?.length ?? 0) < MERGES_MAX;

const bare = ({ merged: _, ...dossier }: Dossier): Merge['other'] => dossier;

/** Both histories by date, the first entry kept whatever there is no room for. */
function together(one: readonly HistoryEntry[], other: readonly HistoryEntry[]): HistoryEntry[] {
  const said = new Set<string>();
  const all = [...one, ...other]
    .sort((a, b) => byDate(a.on, b.on))
    .filter((entry) => {
      const key = JSON.stringify([entry.on, entry.what, entry.detail]);
      return !said.has(key) && said.add(key);
    });
  return [...all.slice(0, 1), ...all.slice(1).slice(1 - HISTORY_MAX)];
}

/** Notes are the user's: none is lost, and what does not fit stays in the record kept aside. */
const notesOf = (one: Dossier, other: Dossier) =>
  [...new Set([one.note, other.note].filter(Boolean))].join('\n').slice(0, NOTE_MAX);

/** A name given on the ROR says more than that of the structure; of two, the one seen last. */
function nameOf(kept: Dossier, other: Dossier): string {
  const named = [kept, other].filter(({ name, structure }) => name !== structure.name);
  return (named.length === 2 && other.lastSeenOn > kept.lastSeenOn ? other : (named[0] ?? kept)).name;
}

/** `kept` with what only `other` knew. The sooner reminder holds; a snooze lasts if both were put off. */
export function mergedWith(kept: Dossier, other: Dossier, on: CivilDate, detail: string): Dossier {
  const note = notesOf(kept, other);
  const { snoozedUntil: _, snoozedToEvening: __, seemsIntegrated: ___, ...rest } = kept;
  const sooner = kept.remindOn <= other.remindOn ? kept : other;
  const putOff = kept.snoozedUntil && other.snoozedUntil ? sooner : undefined;
  const noticed = (other.noticed?.on ?? '') > (kept.noticed?.on ?? '') ? other.noticed : kept.noticed;
  return {
    ...rest,
    structure: completed(kept.structure, other.structure),
    name: nameOf(kept, other),
    ...((kept.group ?? other.group) && { group: kept.group ?? other.group }),
    ...((kept.url ?? other.url) && { url: kept.url ?? other.url }),
    // Sent for integration from one of the pages, it is sent.
    state: kept.state === 'submitted' || other.state === 'submitted' ? 'submitted' : kept.state,
    createdOn: earlier(kept.createdOn, other.createdOn),
    lastSeenOn: later(kept.lastSeenOn, other.lastSeenOn),
    remindOn: earlier(kept.remindOn, other.remindOn),
    ...(putOff?.snoozedUntil && { snoozedUntil: putOff.snoozedUntil }),
    ...(putOff?.snoozedToEvening && { snoozedToEvening: true }),
    ...(note && { note }),
    ...(noticed && { noticed }),
    history: withEntry(together(kept.history, other.history), {
      on,
      what: 'merged',
      detail: detail.slice(0, DETAIL_MAX),
    }),
    merged: [...(kept.merged ?? []), ...(other.merged ?? []), { on, other: bare(other), before: bare(kept) }],
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The two records as they were before they were merged, each knowing that it is not the other. What has been done since to the one
 * that stayed remains done.
 * @throws Refused `missing`
 */
export function separated(dossier: Dossier, id: string, on: CivilDate): { dossier: Dossier; other: Dossier } {
  const merge = dossier.merged?.find(({ other }) => other.id === id);
  if (!merge) throw new Refused('missing', 'nothing merged of that id');
  const { merged = [], ...now } = dossier;
  const left = merged.filter((one) => one !== merge);
  const entry: HistoryEntry = { on, what: 'separated', detail: merge.other.structure.name.slice(0, DETAIL_MAX) };
  const own = merge.before.id === dossier.id ? takenBack(now, merge) : now;
  const apart = (one: Merge['other'], other: string) => [...(one.apart ?? []), other].slice(-APART_MAX);
  return {
    dossier: {
      ...own,
      apart: apart(own, id),
      history: withEntry(own.history, entry),
      ...(left.length > 0 && { merged: left }),
    },
    other: {
      ...merge.other,
      apart: apart(merge.other, dossier.id),
      history: withEntry(merge.other.history, { ...entry, detail: dossier.structure.name.slice(0, DETAIL_MAX) }),
    },
  };
}

/** Field by field: what is still as the merge made it is as before; what has changed since stays. */
function takenBack(now: Merge['other'], { on, other, before }: Merge): Merge['other'] {
  const made: Record<string, unknown> = mergedWith(before, other, on, '');
  const was: Record<string, unknown> = before;
  const is: Record<string, unknown> = now;
  const fields = Object.keys({ ...now, ...before }).map((key) => [key, same(is[key], made[key]) ? was[key] : is[key]]);
  const since = now.history.filter(
    (entry) => !other.history.some((one) => same(one, entry)) || before.history.some((one) => same(one, entry)),
  );
  const taken = defined(Object.fromEntries(fields)) as Merge['other'];
  return { ...taken, history: since };
}

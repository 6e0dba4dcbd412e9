// What happened to a dossier, one line a thing.
import { writtenDay } from '@/components/days';
import { byDate } from '@/lib/dossiers/civil-date';
import { isTelling } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier, HistoryEntry } from '@/lib/messages';
import { type TextKey, t } from '@/lib/text/text';

/** All that may be noted, records joined and signs of an end included. */
type What = HistoryEntry['what'] | 'merged' | 'separated' | 'seemed-integrated' | 'still-open';

const WHAT = {
  created: 'history_created',
  opened: 'history_opened',
  noticed: 'history_noticed',
  tracked: 'history_tracked',
  renamed: 'history_renamed',
  edited: 'history_edited',
  snoozed: 'history_snoozed',
  reminded: 'history_reminded',
  submitted: 'history_submitted',
  integrated: 'history_integrated',
  abandoned: 'history_abandoned',
  reopened: 'history_reopened',
  merged: 'history_merged',
  separated: 'history_separated',
  'seemed-integrated': 'history_seemed_integrated',
  'still-open': 'history_still_open',
} as const satisfies Record<What, TextKey>;

export interface HistoryLine {
  /** Its place in the history, from 0. */
  place: number;
  on: CivilDate;
  /** The day in words. */
  day: string;
  said: string;
}

function said({ what, detail }: HistoryEntry, today: CivilDate): string {
  if (what === 'renamed' && detail) return t('history_renamed_to', detail);
  if (what === 'snoozed' && detail) return t('history_snoozed_to', writtenDay(detail, today));
  return t(WHAT[what]);
}

/** The last first; of one day, the last thing done first. Reminders told by a wrong clock are dated wrong, and left out. */
export function historyLines({ history }: Dossier, today: CivilDate): HistoryLine[] {
  return history
    .map((entry, place) => ({ entry, place }))
    .filter(({ entry }) => entry.what !== 'reminded' || isTelling(entry))
    .map(({ entry, place }) => ({ place, on: entry.on, day: writtenDay(entry.on, today), said: said(entry, today) }))
    .reverse()
    .toSorted((one, other) => byDate(other.on, one.on));
}

// What happens to a dossier in its life, as functions of the row: seen again, put off, closed, opened again.
import type { Settings } from '@/lib/settings/schema';
import { addDays, addMonths, later } from './civil-date';
import { HISTORY_MAX } from './limits';
import { isOpen, isTelling, WRONG_CLOCK } from './reminders';
import type { CivilDate, Dossier, DossierState, HistoryEntry } from './schema';

/** Adds the entry; the same thing on the same day is one entry, the last. When full, the first is kept and the next oldest goes. */
export function withEntry(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const others = history.filter(({ on, what }) => on !== entry.on || what !== entry.what);
  return [...others.slice(0, 1), ...others.slice(1).slice(2 - HISTORY_MAX), entry];
}

/**
 * The user did something about the dossier: the next reminder comes `firstReminderDays` later, or on a later day already set. A
 * day asked for by a snooze still to come stands.
 */
export function afterActivity(dossier: Dossier, on: CivilDate, { firstReminderDays }: Settings): CivilDate {
  const { snoozedUntil, snoozedToEvening } = dossier;
  if (snoozedUntil && (snoozedToEvening ? snoozedUntil >= on : snoozedUntil > on)) return dossier.remindOn;
  return later(dossier.remindOn, addDays(on, firstReminderDays));
}

/** Closing sets the day the row is purged; opening again starts the reminders afresh. The same state again changes nothing. */
export function inState(dossier: Dossier, state: DossierState, on: CivilDate, settings: Settings): Dossier {
  if (state === dossier.state) return dossier;
  const history = withEntry(dossier.history, { on, what: state === 'open' ? 'reopened' : state });
  // What it seemed to be is no question any more.
  const { seemsIntegrated: _, ...known } = dossier;
  if (!isOpen({ state })) return { ...known, state, history, keepUntil: addMonths(on, settings.retentionMonths) };
  const { keepUntil: __, snoozedUntil: ___, snoozedToEvening: ____, ...kept } = known;
  return { ...kept, state, history, remindOn: addDays(on, settings.firstReminderDays) };
}

/** The user's answer about a dossier that seems integrated: closed as any other, or open, and asked no more for the same signs. */
export function confirmed(dossier: Dossier, integrated: boolean, on: CivilDate, settings: Settings): Dossier {
  if (integrated) return inState(dossier, 'integrated', on, settings);
  if (!dossier.seemsIntegrated) return dossier;
  const history = withEntry(dossier.history, { on, what: 'still-open' });
  return { ...dossier, seemsIntegrated: { ...dossier.seemsIntegrated, denied: true }, history };
}

/** No reminder before `until`, and one that day: in the evening when asked so, else in the morning. */
export function snoozed(dossier: Dossier, until: CivilDate, on: CivilDate, evening = false): Dossier {
  const { snoozedToEvening: _, ...kept } = dossier;
  const history = withEntry(dossier.history, { on, what: 'snoozed', detail: until });
  return { ...kept, remindOn: until, snoozedUntil: until, ...(evening && { snoozedToEvening: true }), history };
}

/** The user was reminded of it. An evening asked for has been kept. */
export function afterTelling(dossier: Dossier, on: CivilDate): Dossier {
  const { snoozedToEvening: _, ...kept } = dossier;
  return { ...kept, history: withEntry(dossier.history, { on, what: 'reminded' }) };
}

/**
 * The dossier with those of its reminders that are dated after tomorrow marked: a clock gone wrong has told them, or is wrong now.
 * They stay in the history and count no more, for their days will be lived again. The same row when there are none.
 */
export function afterClock(dossier: Dossier, date: CivilDate): Dossier {
  const tomorrow = addDays(date, 1);
  const isToCome = (entry: HistoryEntry) => isTelling(entry) && entry.on > tomorrow;
  if (!dossier.history.some(isToCome)) return dossier;
  const history = dossier.history.map((entry) => (isToCome(entry) ? { ...entry, detail: WRONG_CLOCK } : entry));
  return { ...dossier, history };
}

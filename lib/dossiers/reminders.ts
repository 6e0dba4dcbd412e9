// When a dossier asks for attention. Everything follows from the row and the date: alarms only wake the worker to look.
import type { Settings } from '@/lib/settings/schema';
import { addDays, addMonths, atHour, earlier, later, today } from './civil-date';
import type { CivilDate, Dossier, DossierState, HistoryEntry, Moment } from './schema';
import { isWorkingDay, workingDayFrom } from './working-days';

/** The hours, on the wall, at which reminders are told; the evening's are those put off to it. */
export const MORNING = 9;
export const EVENING = 18;

/** How often, as the user set it. */
export type Rhythm = Pick<Settings, 'reminderDays' | 'lateReminderDays' | 'workingDaysOnly'>;

/** What has been told on a day, over what the rows know of it: a row may have gone since. */
export interface Told {
  morning: boolean;
  evening: boolean;
}
const NOTHING: Told = { morning: false, evening: false };

/** Open until the region has integrated it or the user has given it up. */
export const OPEN_STATES = ['open', 'submitted'] as const satisfies readonly DossierState[];
export const CLOSED_STATES = ['integrated', 'abandoned'] as const satisfies readonly DossierState[];

/** It may still ask for attention. */
export function isOpen({ state }: Pick<Dossier, 'state'>): boolean {
  return (OPEN_STATES as readonly DossierState[]).includes(state);
}

/** The day set for the next reminder: a snooze may only put it off. */
export function reminderDay({ remindOn, snoozedUntil }: Dossier): CivilDate {
  return snoozedUntil ? later(remindOn, snoozedUntil) : remindOn;
}

/** The day a reminder set for `day` falls on: that day, or the first working day from it. */
export function countedDay(day: CivilDate, workingDaysOnly: boolean): CivilDate {
  return workingDaysOnly ? workingDayFrom(day) : day;
}

/** The day it falls due: the one set, or the first working day from it. */
export function dueDay(dossier: Dossier, workingDaysOnly: boolean): CivilDate {
  return countedDay(reminderDay(dossier), workingDaysOnly);
}

/** The dossier waits for the evening of its day. */
export function isForEvening(dossier: Dossier): boolean {
  return dossier.snoozedToEvening === true && dossier.snoozedUntil === reminderDay(dossier);
}

/** What `isDue` goes by, at `now`. */
export function momentOf(now: Date, { workingDaysOnly }: Pick<Rhythm, 'workingDaysOnly'>): Moment {
  const date = today(now);
  return { date, evening: now.getTime() >= atHour(date, EVENING), workingDaysOnly };
}

/** Due from its day on, until the user does something about it. A bare date is the day of that date, any day counting. */
export function isDue(dossier: Dossier, when: CivilDate | Moment): boolean {
  if (!isOpen(dossier)) return false;
  const { date, evening, workingDaysOnly } =
    typeof when === 'string' ? { date: when, evening: false, workingDaysOnly: false } : when;
  const day = dueDay(dossier, workingDaysOnly);
  return day < date || (day === date && (evening || !isForEvening(dossier)));
}

/** The detail of a reminder told by a clock gone wrong. */
export const WRONG_CLOCK = 'horloge';

/** The user was reminded, on a day that can be believed. */
export function isTelling({ what, detail }: HistoryEntry): boolean {
  return what === 'reminded' && detail !== WRONG_CLOCK;
}

/** What we note by ourselves is nothing done about it. */
const NOTED: readonly HistoryEntry['what'][] = ['reminded', 'snoozed', 'noticed', 'seemed-integrated', 'merged'];

/** The last day anything was done about it, to the user's knowledge; what a clock gone wrong has dated to come is not known. */
function quietSince({ createdOn, lastSeenOn, history }: Dossier, date: CivilDate): CivilDate {
  const acts = history.filter(({ what }) => !NOTED.includes(what)).map(({ on }) => on);
  const known = [lastSeenOn, ...acts].filter((on) => on <= date);
  return known.reduce(later, createdOn);
}

/** The day to tell of it again: after the usual step, or the short one as soon as it has been quiet for a month. */
function dayAfter(told: CivilDate, dossier: Dossier, date: CivilDate, rhythm: Rhythm): CivilDate {
  const usual = addDays(told, rhythm.reminderDays);
  const late = later(addDays(told, rhythm.lateReminderDays), addMonths(quietSince(dossier, date), 1));
  return earlier(usual, late);
}

/**
 * When to tell of it next: the day it falls due, then again and again while nothing happens. What was told after tomorrow was told
 * by a clock gone wrong, and does not count.
 */
function telling(dossier: Dossier, date: CivilDate, rhythm: Rhythm): { day: CivilDate; evening: boolean } {
  const due = reminderDay(dossier);
  const evening = isForEvening(dossier);
  const tomorrow = addDays(date, 1);
  const told = dossier.history.findLast(
    // On the day of an evening still waited for, only the morning has been told.
    (entry) => isTelling(entry) && (evening ? entry.on > due : entry.on >= due) && entry.on <= tomorrow,
  );
  const day = told ? dayAfter(told.on, dossier, date, rhythm) : due;
  return { day: countedDay(day, rhythm.workingDaysOnly), evening: evening && !told };
}

const toldOn = (date: CivilDate) => (dossier: Dossier) =>
  dossier.history.some((entry) => isTelling(entry) && entry.on === date);

/**
 * The dossiers to tell of now, in one digest: none before nine, and none when today's digest has been told; in the evening those put
 * off to it, once.
 */
export function toTell(dossiers: readonly Dossier[], now: Date, rhythm: Rhythm, told: Told = NOTHING): Dossier[] {
  const date = today(now);
  if (rhythm.workingDaysOnly && !isWorkingDay(date)) return [];
  const reached = (hour: number) => now.getTime() >= atHour(date, hour);
  const evening = reached(EVENING) && !told.evening;
  const morning = reached(MORNING) && !told.morning && !dossiers.some(toldOn(date));
  if (!morning && !evening) return [];
  return dossiers.filter((dossier) => {
    if (!isOpen(dossier)) return false;
    const next = telling(dossier, date, rhythm);
    return next.day === date && next.evening ? evening : next.day <= date && morning;
  });
}

/** The next instant, in milliseconds, at which there will be something to tell; nothing when no dossier is open. */
export function wakeAt(dossiers: readonly Dossier[], now: Date, rhythm: Rhythm): number | undefined {
  const date = today(now);
  const workingDay = (day: CivilDate) => countedDay(day, rhythm.workingDaysOnly);
  const soonest = { morning: '', evening: '' };
  for (const dossier of dossiers) {
    if (!isOpen(dossier)) continue;
    const { day, evening } = telling(dossier, date, rhythm);
    const half = evening && day >= date ? 'evening' : 'morning';
    if (!soonest[half] || day < soonest[half]) soonest[half] = day;
  }
  const instants = (
    [
      [soonest.morning, MORNING],
      [soonest.evening, EVENING],
    ] as const
  )
    .filter(([day]) => day)
    .map(([day, hour]) => {
      const at = atHour(workingDay(later(day, date)), hour);
      return at > now.getTime() ? at : atHour(workingDay(addDays(date, 1)), MORNING);
    });
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

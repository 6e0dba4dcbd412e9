// The open dossiers by age: as many as fall in each stretch of days, one of which begins at the first reminder.
import { addDays } from './civil-date';
import { isDue, isOpen } from './reminders';
import type { Dossier, Moment } from './schema';

/** Days since it was opened: from the first on, and before the second where there is one. */
export interface AgeRange {
  from: number;
  before?: number;
}

/** Where stretches begin, beside the day of the first reminder. */
const MARKS = [30, 60, 90, 180];
/** A first reminder within so many days of a mark takes its place: no stretch is too short to hold anything. */
const NEAR = 5;

export interface Stretch extends AgeRange {
  /** Waiting to be dealt with. */
  due: number;
  calm: number;
}

/** The stretches for a first reminder after so many days. */
export function stretches(firstReminder: number): AgeRange[] {
  const marks = MARKS.filter((mark) => Math.abs(mark - firstReminder) > NEAR);
  const starts = [0, ...[firstReminder, ...marks].sort((a, b) => a - b)];
  return starts.map((from, i) => {
    const before = starts[i + 1];
    return before === undefined ? { from } : { from, before };
  });
}

/** By days of the calendar: the ages of thousands are not worked out at each key. */
export function ofAge({ from, before }: AgeRange, { date }: Moment): (dossier: Dossier) => boolean {
  const latest = addDays(date, -from);
  const after = before === undefined ? '' : addDays(date, -before);
  // What a clock gone wrong has dated to come is of today.
  return ({ createdOn }) => (from === 0 || createdOn <= latest) && createdOn > after;
}

/** Closed dossiers count nowhere. */
export function byAge(dossiers: readonly Dossier[], firstReminder: number, moment: Moment): Stretch[] {
  const all = stretches(firstReminder).map((range) => ({ ...range, due: 0, calm: 0, holds: ofAge(range, moment) }));
  for (const dossier of dossiers) {
    if (!isOpen(dossier)) continue;
    const stretch = all.find(({ holds }) => holds(dossier));
    if (!stretch) continue;
    if (isDue(dossier, moment)) stretch.due += 1;
    else stretch.calm += 1;
  }
  return all.map(({ holds: _, ...stretch }) => stretch);
}

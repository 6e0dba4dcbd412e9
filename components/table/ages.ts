// The open dossiers by age: as many as fall in each stretch of days, one of which begins at the first reminder.
import { isDue, isOpen } from '@/lib/dossiers/reminders';
import type { Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { type AgeRange, ofAge } from './question';

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

export const isSameAge = (one: AgeRange | undefined, other: AgeRange | undefined) =>
  one?.from === other?.from && one?.before === other?.before;

/** « moins de 7 jours », « de 7 à 29 jours », « plus de 180 jours » */
export function ageWords({ from, before }: AgeRange): string {
  if (before === undefined) return t('table_age_over', from);
  return from === 0 ? t('table_age_under', before) : t('table_age_between', from, before - 1);
}

/** The same, as short as under a bar. */
export function ageMark({ from, before }: AgeRange): string {
  if (before === undefined) return t('table_mark_over', from);
  return from === 0 ? t('table_mark_under', before) : t('table_mark_between', from, before - 1);
}

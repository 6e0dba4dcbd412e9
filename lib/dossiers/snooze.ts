// To when a dossier may be put off: the choices offered, and whether one is still to come.
import { addDays, atHour, today, weekday } from './civil-date';
import { EVENING } from './reminders';
import type { CivilDate, SnoozeChoice } from './schema';

/** Too near to its evening, « ce soir » is not offered: it would come back at once. */
const AHEAD_MS = 30 * 60_000;

/** « Ce soir » while it is to come, « demain matin », « lundi » unless that is tomorrow; soonest first. */
export function snoozeChoices(now: Date): SnoozeChoice[] {
  const date = today(now);
  const tomorrow = addDays(date, 1);
  const monday = addDays(date, 8 - weekday(date));
  const tonight = now.getTime() + AHEAD_MS <= atHour(date, EVENING);
  return [
    ...(tonight ? [{ to: 'evening' as const, until: date, evening: true }] : []),
    { to: 'tomorrow', until: tomorrow, evening: false },
    ...(monday === tomorrow ? [] : [{ to: 'monday' as const, until: monday, evening: false }]),
  ];
}

/** A day from tomorrow on, or today's evening before it begins. */
export function isToCome(until: CivilDate, evening: boolean | undefined, now: Date): boolean {
  const date = today(now);
  return until > date || (until === date && evening === true && now.getTime() < atHour(date, EVENING));
}

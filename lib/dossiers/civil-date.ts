// Arithmetic of civil dates (`YYYY-MM-DD`), by calendar fields alone: no hour, so no daylight saving and no UTC day.
import type { CivilDate } from './schema';

const DAY_MS = 86_400_000;

const pad = (n: number, size: number) => String(n).padStart(size, '0');

/** Month from 1 to 12. */
export const civilDate = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Year, month from 1 to 12, day. */
function fields(date: CivilDate): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** A day of the calendar without time zones; day 0 is the last of the month before. */
function calendarDay(year: number, month: number, day: number): Date {
  // Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The date on the wall where the computer is. `toISOString` would give yesterday's between midnight and 2 a.m. in Paris. */
export function today(now: Date): CivilDate {
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** So many days later, or earlier where they are negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const [year, month, day] = fields(date);
  const then = calendarDay(year, month, day + days);
  return civilDate(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
}

/** The same day of a later month, or that month's last day when it is shorter: 31 January + 1 is 28 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = fields(date);
  const last = calendarDay(year, month + months + 1, 0);
  return civilDate(last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(day, last.getUTCDate()));
}

/** Days from one date to another, negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  const time = (date: CivilDate) => calendarDay(...fields(date)).getTime();
  return (time(to) - time(from)) / DAY_MS;
}

/** To sort by, the earlier first. Written as they are, dates compare as texts. */
export const byDate = (one: CivilDate, other: CivilDate) => (one < other ? -1 : one > other ? 1 : 0);

/** The later of the two. */
export function later(one: CivilDate, other: CivilDate): CivilDate {
  return daysBetween(one, other) > 0 ? other : one;
}

/** The earlier of the two. */
export function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return daysBetween(one, other) > 0 ? one : other;
}

/** From 1, Monday, to 7, Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  return calendarDay(...fields(date)).getUTCDay() || 7;
}

/** The instant, in milliseconds, at which the clock on the wall shows `hour` that day. */
export function atHour(date: CivilDate, hour: number): number {
  const [year, month, day] = fields(date);
  return new Date(year, month - 1, day, hour).getTime();
}

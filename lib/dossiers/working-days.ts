// The days people work: neither a weekend nor one of the eleven public holidays of France, computed for any year.
import { addDays, civilDate, weekday } from './civil-date';
import type { CivilDate } from './schema';

/** The same day each year (Code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** In days after Easter: its Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** Easter Sunday of the Gregorian calendar, by Butcher's rule. */
export function easter(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const epact = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 22 * l) / 451);
  const n = epact + l - 7 * m + 114;
  return civilDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const known = new Map<string, ReadonlySet<CivilDate>>();

/** The public holidays of a year, `2027`. */
function holidaysOf(year: string): ReadonlySet<CivilDate> {
  let days = known.get(year);
  if (!days) {
    const sunday = easter(Number(year));
    days = new Set([...FIXED.map((day) => `${year}-${day}`), ...AFTER_EASTER.map((n) => addDays(sunday, n))]);
    known.set(year, days);
  }
  return days;
}

/** One of the eleven. */
export function isHoliday(date: CivilDate): boolean {
  return holidaysOf(date.slice(0, 4)).has(date);
}

/** Monday to Friday, holidays apart. */
export function isWorkingDay(date: CivilDate): boolean {
  return weekday(date) <= 5 && !isHoliday(date);
}

/** That day, or the first working day after it. */
export function workingDayFrom(date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

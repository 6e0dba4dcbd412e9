// Days as people say them.
import { daysBetween } from '@/lib/dossiers/civil-date';
import type { CivilDate } from '@/lib/messages';
import { perLanguage } from '@/lib/text/language';

const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const thisYear = perLanguage((tag) => new Intl.DateTimeFormat(tag, day));
const anyYear = perLanguage((tag) => new Intl.DateTimeFormat(tag, { ...day, year: 'numeric' }));
const near = perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
// « le mois dernier » would be vague: months and years are always counted.
const counted = perLanguage((tag) => new Intl.RelativeTimeFormat(tag));

/** `2026-01-12` → « lundi 12 janvier », with the year when it is not the one of `today`. */
export function writtenDay(date: CivilDate, today: CivilDate): string {
  const format = date.slice(0, 4) === today.slice(0, 4) ? thisYear() : anyYear();
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** How far `date` is from `today`, as one says it: « hier », « il y a 12 jours », « dans 2 mois ». */
export function distanceInWords(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date);
  const size = Math.abs(days);
  if (size < 60) return near().format(days, 'day');
  return size < 730
    ? counted().format(Math.round(days / 30.44), 'month')
    : counted().format(Math.round(days / 365.25), 'year');
}

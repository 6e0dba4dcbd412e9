// Days as people say them, and the days one picks for a reminder.
import { addDays, daysBetween, weekday } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/messages';

/** `YYYY-MM-DD` */
export type CivilDate = Dossier['createdOn'];

/** The first Monday after `day`, never `day` itself. */
export function nextMonday(day: CivilDate): CivilDate {
  return addDays(day, 8 - weekday(day));
}

/** `2026-01-12` → « lundi 12 janvier », with the year when it is not the one of `today`. */
export function writtenDay(day: CivilDate, today: CivilDate): string {
  const format = new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** How far `day` is from `today`, as one says it: « hier », « il y a 12 jours », « dans 2 mois ». */
export function distanceInWords(day: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, day);
  const size = Math.abs(days);
  if (size < 60) return new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }).format(days, 'day');
  // « le mois dernier » would be vague: months and years are always counted.
  const words = new Intl.RelativeTimeFormat('fr');
  return size < 730 ? words.format(Math.round(days / 30.44), 'month') : words.format(Math.round(days / 365.25), 'year');
}

// Days as people say them.
import { daysBetween } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/messages';

/** `YYYY-MM-DD` */
export type CivilDate = Dossier['createdOn'];

/** One made for each list of cards, not for each card: making one takes longer than all it writes. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const thisYear = once(() => new Intl.DateTimeFormat('fr-FR', day));
const anyYear = once(() => new Intl.DateTimeFormat('fr-FR', { ...day, year: 'numeric' }));
const near = once(() => new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }));
// « le mois dernier » would be vague: months and years are always counted.
const counted = once(() => new Intl.RelativeTimeFormat('fr'));

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

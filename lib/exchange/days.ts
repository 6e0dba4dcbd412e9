// Days as a French spreadsheet may have changed them.
import { addDays } from '@/lib/dossiers/civil-date';
import type { CivilDate } from '@/lib/messages';

/** `4/1/2027`, `04.01.27`, `2027-01-04`, with or without an hour; null for any other text and for days that are not. */
export function readDay(text: string): CivilDate | null {
  const [day] = text.trim().split(/[ T]/, 1);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day ?? '');
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(day ?? '');
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : [french?.[3], french?.[2], french?.[1]];
  if (!year || !month || !date) return null;
  const civil = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return exists(civil) ? civil : null;
}

/** Going a day on and back comes to the same day only where there is such a day. */
function exists(day: CivilDate): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && addDays(addDays(day, 1), -1) === day;
}

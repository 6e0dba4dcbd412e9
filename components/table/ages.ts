// Stretches of age in words.
import type { AgeRange } from '@/lib/dossiers/ages';
import { plural, t } from '@/lib/text/text';

export const isSameAge = (one: AgeRange | undefined, other: AgeRange | undefined) =>
  one?.from === other?.from && one?.before === other?.before;

/** « moins de 7 jours », « de 7 à 29 jours », « plus de 180 jours » */
export function ageWords({ from, before }: AgeRange): string {
  if (before === undefined) return t('table_age_over', from);
  return from === 0 ? plural('table_age_under', before) : t('table_age_between', from, before - 1);
}

/** The same, as short as under a bar. */
export function ageMark({ from, before }: AgeRange): string {
  if (before === undefined) return t('table_mark_over', from);
  return from === 0 ? t('table_mark_under', before) : t('table_mark_between', from, before - 1);
}

// What was understood of a query, in the words of its chip: « EHPAD », « 31 Haute-Garonne », « FINESS 310000000 », « tilleuls ».
import { departmentName } from '@/lib/naming/departments';
import type { Chip } from '@/lib/search';
import { t } from './text';

/** Shorter acronyms say less than the words they stand for: MR, LF, FV. */
const TELLING = 3;

/** One chip, as it is shown. */
export function chipWords({ kind, text, means }: Omit<Chip, 'at' | 'unmatched'>): string {
  if (kind === 'finess') return t('search_chip_finess', means);
  if (kind === 'postal-code' || kind === 'number') return means;
  if (kind === 'department') return [means, departmentName(means)].filter(Boolean).join(' ');
  const typed = text.replace(/\s+/g, ' ');
  if (kind === 'word') return typed;
  return means.length >= TELLING || !typed.includes(' ') ? means.toUpperCase() : typed;
}

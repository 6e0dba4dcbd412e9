// What of a row is searched.
import type { ListedRow } from '@/lib/messages';

const SEARCHED = ['name', 'commune', 'finess', 'postalCode', 'department', 'category'] as const;

/** Whether two rows are found by the same words. */
export function sameFields(a: ListedRow, b: ListedRow): boolean {
  return SEARCHED.every((field) => a[field] === b[field]);
}

// What of a row is searched.
import type { ListedRow } from '@/lib/messages';

export function fieldsOf({ name, commune, finess, postalCode, department, category }: ListedRow) {
  return { name, commune, finess, postalCode, department, category };
}

/** Whether two rows are found by the same words. */
export function sameFields(a: ListedRow, b: ListedRow): boolean {
  const fields: (keyof ListedRow)[] = ['name', 'commune', 'finess', 'postalCode', 'department', 'category'];
  return fields.every((field) => a[field] === b[field]);
}

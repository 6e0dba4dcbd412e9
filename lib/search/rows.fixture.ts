// For tests: establishments to search, invented, the same ones for the same seed.

import { fieldsOf } from '@/test/bench/relevance/fields';
import { generateRows } from '@/test/ror/generator';
import { createIndex, type Fields } from './rows';

/** Invented rows with the spelling habits of the real ones. */
export const inventedRows = (count: number, seed = 7) => generateRows(count, seed).slice(0, count).map(fieldsOf);

/** The rows indexed by their place in the list. */
export function indexOf(rows: readonly Fields[]) {
  const index = createIndex();
  rows.forEach((row, id) => {
    index.add(id, row);
  });
  return index;
}

// The order of rows that answer: by score, and one and the same where scores are equal.
import type { Row } from './rows';

type Id = string | number;

export interface Scored<T> {
  row: Row<T>;
  score: number;
}

const compare = (a: Id, b: Id) => (a < b ? -1 : a > b ? 1 : 0);

/** The words of a row one by one, from one place to another, as they would stand in a text: a shorter run first. */
function compareWords(a: Row, b: Row, words: readonly string[], field: 'nameLength' | 'communeLength'): number {
  const [fromA, fromB] = field === 'nameLength' ? [0, 0] : [a.nameLength, b.nameLength];
  const shared = Math.min(a[field], b[field]);
  for (let i = 0; i < shared; i++) {
    const one = (a.entries[fromA + i] ?? 0) >> 4;
    const other = (b.entries[fromB + i] ?? 0) >> 4;
    if (one !== other) return compare(words[one] ?? '', words[other] ?? '');
  }
  return a[field] - b[field];
}

/** Best first; equal scores by name, commune, id, so that the same query always gives the same list. */
export const byRank =
  <T extends Id>(words: readonly string[]) =>
  (a: Scored<T>, b: Scored<T>): number =>
    b.score - a.score ||
    compareWords(a.row, b.row, words, 'nameLength') ||
    compareWords(a.row, b.row, words, 'communeLength') ||
    compare(a.row.id, b.row.id);

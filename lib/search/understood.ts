// What was understood of a query, as chips; and the query without one of them.
import { wordsOf } from './fold';
import { parseQuery, type Term } from './query';
import { SMALL } from './vocabulary';

/** One thing understood. */
export interface Chip {
  kind: Term['kind'];
  /** As typed. */
  text: string;
  /** Where it is in the query: `[start, end)`. */
  at: [number, number];
  /** The acronym of a type, the number of a department, the digits of a number; the word itself, folded. */
  means: string;
  /** Nothing answers it. */
  unmatched: boolean;
}

/** The chips of a query, in its order; small words have none. `unmatchedAt` is what a search of it told. */
export function understood(query: string, unmatchedAt: readonly Term['at'][] = []): Chip[] {
  return parseQuery(query).terms.flatMap(({ kind, text, at, means, optional }) => {
    const unmatched = unmatchedAt.some(([start, end]) => start <= at[0] && at[1] <= end);
    return optional ? [] : [{ kind, text, at, means, unmatched }];
  });
}

/** The query without what a chip covers; '' when nothing but small words would be left. */
export function without(query: string, [start, end]: readonly [number, number]): string {
  const left = `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
  return wordsOf(left).every((word) => SMALL.has(word)) ? '' : left;
}

// When a word means nothing: whether it is named, and whether the nearest guesses are still right. And whether a false friend hides a row.
import { search } from '../../../lib/search';
import type { Row } from '../../ror/types';
import { indexOf } from './peers';
import type { BenchQuery } from './query-set';
import { read, SMALL, words } from './words';

/** No word of any list, nor near one. */
const NONSENSE = 'wqzyxkv';

export interface Guesses {
  asked: number;
  /** The nonsense, and it alone, is said to match nothing. */
  named: number;
  first: number;
  five: number;
}

export function guess(rows: readonly Row[], queries: readonly BenchQuery[]): Guesses {
  const index = indexOf(rows);
  const guesses: Guesses = { asked: 0, named: 0, first: 0, five: 0 };
  for (const { text, right } of queries) {
    const { unmatched, nearest = [] } = search(index, `${text} ${NONSENSE}`, { limit: 5 });
    guesses.asked++;
    if (unmatched.length === 1 && unmatched[0] === NONSENSE) guesses.named++;
    if (nearest[0] && right.has(nearest[0].id)) guesses.first++;
    if (nearest.some(({ id }) => right.has(id))) guesses.five++;
  }
  return guesses;
}

/** Rows that hold every word as typed and are not among the answers. */
export function hidden(rows: readonly Row[], queries: readonly BenchQuery[]): number {
  const index = indexOf(rows);
  const reading = read(rows);
  return queries.reduce((sum, { text }) => {
    const asked = words(text).filter((word) => !SMALL.has(word));
    const { ids } = search(index, text, { limit: 1 });
    const answers = new Set(ids);
    const holding = reading.rows.filter(({ all }) => asked.every((word) => all.has(word)));
    return sum + holding.filter(({ row }) => !answers.has(row.finess_et)).length;
  }, 0);
}

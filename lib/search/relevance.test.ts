// The right row first: seventeen kinds of queries drawn from the rows of the region, and how many are answered.
import { expect, test } from 'vitest';
import { search } from './rank';
import { makeQueries } from './relevance.fixture';
import { hasRealRows, indexOf, testRows } from './rows.fixture';

/** Not the seeds the weights were tuned with (1 to 13). */
const SEED = 2024;
const EACH = 50;

test(`the right row is first, on ${hasRealRows ? 'the real' : 'invented'} rows`, { timeout: 30_000 }, () => {
  const rows = testRows();
  const index = indexOf(rows);
  const kinds = new Map<string, { asked: number; first: number; five: number }>();
  for (const { kind, text, right } of makeQueries(rows, SEED, EACH)) {
    const { hits, nearest = [] } = search(index, text, { limit: 5 });
    const ranks = [...hits, ...nearest].map(({ id }) => rows[id] !== undefined && right(rows[id]));
    const rate = kinds.get(kind) ?? { asked: 0, first: 0, five: 0 };
    kinds.set(kind, {
      asked: rate.asked + 1,
      first: rate.first + (ranks[0] ? 1 : 0),
      five: rate.five + (ranks.includes(true) ? 1 : 0),
    });
  }
  const all = [...kinds.values()];
  const sum = (of: 'asked' | 'first' | 'five') => all.reduce((total, rate) => total + rate[of], 0);
  const rates = [...kinds].map(([kind, { asked, first }]) => ({ kind, first: first / asked }));
  expect(kinds.size).toBeGreaterThanOrEqual(15);
  expect(rates.filter(({ first }) => first < 0.95)).toEqual([]);
  expect(sum('first') / sum('asked')).toBeGreaterThanOrEqual(0.97);
  expect(sum('five') / sum('asked')).toBeGreaterThanOrEqual(0.995);
});

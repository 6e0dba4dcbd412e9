// The right row first: questions of every kind drawn from the rows, and how many are answered. The bench beside has the peers.
import { expect, test } from 'vitest';
import { measure } from '@/test/bench/relevance/measure';
import { OURS } from '@/test/bench/relevance/peers';
import { drawQueries, KINDS } from '@/test/bench/relevance/query-set';
import { loadRows } from '@/test/ror/rows';

/** Not a seed that the ranking was tuned with. */
const SEED = 2024;
const { rows, source } = loadRows();

test(`the right row is first, on ${source === 'real' ? 'the real' : 'invented'} rows`, { timeout: 120_000 }, () => {
  const { heldOut } = drawQueries(rows, { seed: SEED, each: 25 });
  const { kinds, total } = measure(OURS.build(rows), heldOut);
  expect([...kinds.keys()]).toEqual(Object.keys(KINDS));
  const below = [...kinds].filter(([, { asked, first }]) => first < 0.95 * asked && asked - first > 1);
  expect(below.map(([kind]) => kind)).toEqual([]);
  expect(total.asked).toBeGreaterThan(500);
  expect(total.first / total.asked).toBeGreaterThanOrEqual(0.97);
  expect(total.five / total.asked).toBeGreaterThanOrEqual(0.995);
});

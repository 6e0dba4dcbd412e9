// Any input is answered fast and never throws.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { spans } from './highlight';
import { search } from './rank';
import { createIndex } from './rows';
import { indexOf, inventedRows } from './rows.fixture';

const rows = inventedRows(10_000);
let index: ReturnType<typeof indexOf>;
beforeAll(() => {
  index = indexOf(rows);
});

/** The fastest of a few runs, ms: what the machine's other work adds is not ours. */
function fastest(run: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const names = rows.map(({ name }) => name).join(' ');
test.each([
  ['one letter again and again', 'a'.repeat(100_000)],
  ['words of the list', names.slice(0, 100_000)],
  [
    'long words of the list',
    [...new Set(names.split(' '))]
      .filter((word) => word.length > 8)
      .join(' ')
      .slice(0, 100_000),
  ],
  ['unknown words', 'qwrtyx zxcvbq plmokn qazwsx edcrfv tgbyhn '.repeat(2500)],
  ['letters apart', 'a b c d e f g h '.repeat(6000)],
  ['dots', 'a.b.'.repeat(25_000)],
  ['digits', '3 1 0 '.repeat(17_000)],
  ['emoji', '👩‍👩‍👧 '.repeat(9000)],
  ['marks', '\u0301'.repeat(100_000)],
])('100 kB of %s: a blink at most', (_, query) => {
  expect(fastest(() => search(index, `${query}!`))).toBeLessThan(300);
  expect(fastest(() => spans(query, query.slice(0, 60)))).toBeLessThan(300);
});

test('usual queries on 10,000 rows: a blink at most', () => {
  const cold = (query: string) => () => {
    index.memo.clear();
    search(index, query);
  };
  for (const query of ['e', 'ehpad', '31', 'st jean', 'ehpad saint pierre', `1${rows[0]?.finess}`]) {
    expect(fastest(cold(query), 25), query).toBeLessThan(30);
  }
});

test('a row of 300 kB is taken, by its beginning', () => {
  const huge = createIndex();
  expect(fastest(() => huge.add(1, { name: 'MOT '.repeat(75_000), commune: 'A.'.repeat(150_000) }))).toBeLessThan(300);
  expect(search(huge, 'mot').total).toBe(1);
});

test('any text is answered', () => {
  const few = indexOf(rows.slice(0, 50));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      few.add(0, { name: text, commune: text, finess: text, category: text });
      const { total, hits, nearest } = search(few, text);
      expect(hits.length).toBe(Math.min(60, total));
      for (const hit of [...hits, ...(nearest ?? [])]) expect(hit.why).toBeDefined();
      spans(text, text);
    }),
    { numRuns: 300 },
  );
});

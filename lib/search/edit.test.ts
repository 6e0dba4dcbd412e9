// One typing mistake, against the definition of the distance itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneEdit } from './edit';

test.each([
  ['tilluls', 'tilleuls', 2],
  ['tilleeuls', 'tilleuls', 2],
  ['tillelus', 'tilleuls', 2],
  ['tillaul', 'tilleuls', 1],
  ['illeuls', 'tilleuls', 2],
  ['ttilleuls', 'tilleuls', 2],
  ['itlleuls', 'tilleuls', 2],
  ['tilleuls', 'tilleuls', 0],
  ['tillouils', 'tilleuls', 0],
  ['casters', 'castres', 2],
  ['pins', 'pons', 0],
  ['jardn', 'jardin', 2],
])('%s for %s: %i', (typed, word, kind) => {
  expect(oneEdit(typed, word)).toBe(kind);
});

/** Damerau–Levenshtein (optimal string alignment), by its recurrence. */
function distance(a: string, b: string): number {
  const row = (i: number): number[] => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0));
  const table = Array.from({ length: a.length + 1 }, (_, i) => row(i));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      (table[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  }
  return at(a.length, b.length);
}

test('whole words: exactly those at a distance of one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(word, word, (typed, known) => (oneEdit(typed, known) === 2) === (distance(typed, known) === 1)),
    { numRuns: 5000 },
  );
});

// The figures of the bench, on values whose quantiles are known.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, medianRatio, quantile, shuffled, summary } from './statistics';

const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe('quantile', () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[10, 20, 30, 40, 50], 0.95, 48],
    [[7], 0.95, 7],
    [[9, 10, 100], 1, 100],
    [[9, 10, 100], 0, 9],
  ])('of %j at %d is %d', (all, q, expected) => {
    expect(quantile(all, q)).toBeCloseTo(expected, 9);
  });

  test('of nothing is no number', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(mean([])).toBeNaN();
  });

  test('leaves its values in their order', () => {
    const all = [3, 1, 2];
    median(all);
    expect(all).toEqual([3, 1, 2]);
  });

  test('grows with its share and stays among its values', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { p50, p95, max, mean: average, count } = summary(all);
        expect(p50).toBeLessThanOrEqual(p95);
        expect(p95).toBeLessThanOrEqual(max);
        expect(max).toBe(Math.max(...all));
        expect(average).toBeLessThanOrEqual(max * (1 + 1e-9));
        expect(count).toBe(all.length);
      }),
    );
  });
});

describe('medianRatio', () => {
  test('compares round by round, and takes the middle one', () => {
    const ours = [[10, 20], [30], [90]];
    const theirs = [[10], [10], [10]];
    expect(medianRatio(ours, theirs, mean)).toBe(3);
  });

  test('leaves out the rounds that only one has', () => {
    expect(medianRatio([[10], [500]], [[20]], mean)).toBe(0.5);
    expect(medianRatio([], [[20]], mean)).toBeNaN();
  });
});

test('shuffled keeps all and changes the order', () => {
  const all = Array.from({ length: 20 }, (_, i) => i);
  expect([...shuffled(all)].sort((a, b) => a - b)).toEqual(all);
  expect(shuffled([1, 2, 3], () => 0.99)).toEqual([3, 2, 1]);
});

// Counts as French writes them: the same as the platform's own formatter, without its cost.
import { expect, test } from 'vitest';
import { formatNumber } from './text';

test.each([0, 7, 999, 1000, 3643, 9013, 10_000, 1_234_567])('%i', (n) => {
  expect(formatNumber(n)).toBe(new Intl.NumberFormat('fr-FR').format(n));
});

// The estimate that decides whether the site's own list may be touched at all.
import { expect, test } from 'vitest';
import { estimate } from './narrow';

test('a few hundred rows are cheap, thousands are not, and Firefox pays more', () => {
  expect(estimate(0, 290, 10, false)).toBeLessThan(100);
  expect(estimate(0, 3600, 43, false)).toBeGreaterThan(100);
  expect(estimate(0, 600, 10, false)).toBeLessThan(100);
  expect(estimate(0, 600, 10, true)).toBeGreaterThan(100);
  expect(estimate(500, 0, 500, false)).toBeGreaterThan(estimate(0, 500, 500, false));
});

// Numbers as typed in the settings.
import { expect, test } from 'vitest';
import { readWholeNumber } from './whole-number';

test.each([
  ['7', 7],
  [' 30 ', 30],
  ['365', 365],
])('« %s » is %i days', (text, number) => {
  expect(readWholeNumber(text, 1, 365)).toBe(number);
});

test.each(['', '0', '366', '-3', '1,5', '1e2', 'sept', '00007'])('« %s » is refused', (text) => {
  expect(readWholeNumber(text, 1, 365)).toBeUndefined();
});

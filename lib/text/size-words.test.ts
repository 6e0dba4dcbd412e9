// Sizes in words a person compares at a glance.
import { expect, it } from 'vitest';
import { sizeWords } from './size-words';

it.each([
  [0, '0 octet'],
  [1, '1 octet'],
  [999, '999 octets'],
  [1000, '1 ko'],
  [4240, '4,2 ko'],
  [9960, '10 ko'],
  [999_499, '999 ko'],
  [999_500, '1 Mo'],
  [18_300_000, '18 Mo'],
])('%i is « %s »', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

// The hash is the one its name says: health remembers addresses by it from one version to the next.
import { expect, it } from 'vitest';
import { fnv1a } from './fnv';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of « %s » is that of the published examples', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

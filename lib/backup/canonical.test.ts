// Records are told alike whatever the order of their keys, and apart whatever else differs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, isSame } from './canonical';

const reversed = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(reversed)
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, reversed(part)]),
        );

it('tells alike what differs by the order of keys alone', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSame(value, reversed(value))).toBe(true);
      expect(canonical(value)).toBe(canonical(reversed(value)));
    }),
  );
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});

it('tells apart what differs by anything else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSame(one, other)).toBe(canonical(one) === canonical(other));
    }),
  );
  for (const [one, other] of [
    [[], {}],
    [{ a: [1] }, { a: [1, 2] }],
    [{ a: 1 }, { a: 1, b: null }],
    ['1', 1],
    [null, 0],
  ])
    expect([isSame(one, other), canonical(one) === canonical(other)]).toEqual([false, false]);
});

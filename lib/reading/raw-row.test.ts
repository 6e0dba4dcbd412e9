// What a page may tell as a row: the same by hand as by the schema.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isRawRow } from './raw-row';

const text = (length: number) => 'a'.repeat(length);
/** As it would be said to the library, which takes twice the time over thousands of them. */
const RawRow = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(2100)),
  cells: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(40)),
  href: z.optional(z.string().check(z.maxLength(2000))),
});
const ROW = { key: 'k', cells: ['EHPAD LES GLYCINES', ''], href: 'https://x/1' };

test.each([
  [ROW],
  [{ key: text(2100), cells: [] }],
  [{ ...ROW, href: undefined }],
  [{ ...ROW, href: '' }],
  [{ ...ROW, cells: Array.from({ length: 40 }, () => text(500)) }],
])('a row: %#', (row) => {
  expect(isRawRow(row)).toBe(true);
});

test.each([
  [undefined],
  [null],
  ['row'],
  [[ROW]],
  [{}],
  [{ ...ROW, other: 1 }],
  [{ ...ROW, key: '' }],
  [{ ...ROW, key: text(2101) }],
  [{ ...ROW, href: text(2001) }],
  [{ ...ROW, href: null }],
  [{ ...ROW, cells: { length: 0 } }],
  [{ ...ROW, cells: [1] }],
  [{ ...ROW, cells: [text(501)] }],
  [{ ...ROW, cells: Array.from({ length: 41 }, () => '') }],
])('no row: %#', (row) => {
  expect(isRawRow(row)).toBe(false);
});

test('the schema says the same of anything', () => {
  const sized = fc.constantFrom(0, 1, 499, 500, 501, 2000, 2001, 2100, 2101).map(text);
  const anyone = fc.oneof(sized, fc.anything());
  const likely = fc.record(
    { key: anyone, cells: fc.oneof(fc.array(anyone, { maxLength: 4 }), fc.anything()), href: anyone, other: anyone },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(likely, fc.anything()), (value) => {
      expect(isRawRow(value)).toBe(RawRow.safeParse(value).success);
    }),
    { numRuns: 3000 },
  );
});

// A glance at a cell tells what the whole look would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departmentOfFiness, findFiness } from '@/lib/naming/finess';
import { departmentIn, finessIn, hasDigits, hasLetters, postalCodeIn, shared } from './cells';

const cells = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789AaBbÉé ().-'), maxLength: 24 }),
  fc.stringMatching(/^1?(\d{2}|2[AB])[ .]?\d{3,7}[ .]?\d{0,4}$/),
  // Whole numbers, whose key holds for one in ten.
  fc.stringMatching(/^(\d{2}|2[ab])\d{7}$/),
);

test('digits in a row, letters, a postal code, a FINESS number, as patterns find them', () => {
  fc.assert(
    fc.property(cells, (text) => {
      expect(hasDigits(text, 3)).toBe(/\d{3}/.test(text));
      expect(hasLetters(text)).toBe(/\p{L}.*\p{L}/u.test(text));
      expect(postalCodeIn(text)).toBe(/(?:^|\D)(\d{5})(?:\D|$)/.exec(text)?.[1]);
      expect(finessIn(text)).toBe(findFiness(text));
    }),
    { numRuns: 5000 },
  );
});

test.each(['310999990', '2A0000006', '970400009', '990000003'])('the department of %s', (finess) => {
  expect([departmentIn(finess), departmentIn(finess)]).toEqual(Array(2).fill(departmentOfFiness(finess)));
});

test('the department of a postal code, overseas and in Corsica too', () => {
  expect(['31600', '97410', '20200', '00100'].map(departmentIn)).toEqual(['31', '974', '2B', null]);
});

test('a text that comes again is the same, however many came in between', () => {
  expect(shared('MURET')).toBe('MURET');
  for (let i = 0; i < 5000; i++) expect(shared(`C${i}`)).toBe(`C${i}`);
});

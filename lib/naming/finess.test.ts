// FINESS numbers: recognised however they are written, and told from other numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departmentOfFiness, findFiness, finessKeyOk, parseFiness } from './finess';

test.each([
  ['319990016', '319990016', true],
  ['31 999 001 6', '319990016', true],
  ['31\u00a0999\u202f001.6', '319990016', true],
  ['1319990016', '319990016', true],
  ['2a9990017', '2A9990017', true],
  ['2b 999 001 5', '2B9990015', true],
  ['319990017', '319990017', false],
  ['319990061', '319990061', false],
])('%s is %s, key %s', (text, finess, keyOk) => {
  expect(parseFiness(text)).toEqual({ finess, keyOk });
});

test.each(['', '31999001', '3199900160', '2319990016', '2C9990017', '000000000', '969990010', 'EHPAD', '31999O016'])(
  '« %s » is no FINESS number',
  (text) => {
    expect(parseFiness(text)).toBeNull();
  },
);

test.each([
  ['319990016', '31'],
  ['2A9990017', '2A'],
  ['099990012', '09'],
  ['970499018', '974'],
  ['980099014', '976'],
  ['969990010', null],
  ['31999', null],
])('%s is in %s', (finess, department) => {
  expect(departmentOfFiness(finess)).toBe(department);
});

test.each([
  ['EHPAD LES PINS - FINESS : 319990016', '319990016'],
  ['n° 31 999 001 6 (ET)', '319990016'],
  ['319 990 016', '319990016'],
  ['319990016 31000 TOULOUSE', '319990016'],
  ['31 999 001 6 31000 TOULOUSE', '319990016'],
  ['31000 TOULOUSE 319990016', '319990016'],
  ['05 61 00 00 00 / 319990016', '319990016'],
  ['319990017 puis 319990024', '319990024'],
  ['identifiant 1319990016', '319990016'],
  ['2a 999 001 7', '2A9990017'],
])('« %s » holds %s', (text, finess) => {
  expect(findFiness(text)).toBe(finess);
});

test.each([
  ['05 61 23 45 68', 'a telephone'],
  ['+33 5 61 23 45 68', 'a telephone with its country'],
  ['+33 561234568', 'the same, its digits together'],
  ['0033 561234568', 'the same, with zeros'],
  ['0 800 123 457', 'a free number'],
  ['SIREN 779990019', 'a SIREN'],
  ['31999001600012', 'a SIRET'],
  ['319990016 00012', 'a SIRET in two'],
  ['319 990 016 00012', 'a SIRET in four'],
  ['31000 TOULOUSE', 'a postal code'],
  ['319990017', 'a wrong key'],
  ['A319990016B', 'a part of a word'],
  ['', 'nothing'],
])('« %s » holds none: %s', (text) => {
  expect(findFiness(text)).toBeNull();
});

test('exactly one key fits eight characters, and a swapped or wrong digit is noticed', () => {
  const start = fc.tuple(fc.constantFrom('09', '31', '82', '2A', '2B'), fc.stringMatching(/^\d{6}$/));
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      ([department, digits], at, more) => {
        const numbers = Array.from('0123456789', (key) => department + digits + key).filter(finessKeyOk);
        expect(numbers).toHaveLength(1);
        const [right = ''] = numbers;
        expect(findFiness(`avant ${right}, après`)).toBe(right);
        const wrong = right.slice(0, at) + ((Number(right[at]) + more) % 10) + right.slice(at + 1);
        expect(finessKeyOk(wrong)).toBe(false);
      },
    ),
  );
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .2ABab+é') }), (text) => {
      const found = findFiness(text);
      if (found !== null) expect(finessKeyOk(found)).toBe(true);
      parseFiness(text);
    }),
  );
});

// Departments from whatever a page or a person writes.
import { expect, test } from 'vitest';
import { departmentName, departmentOfPostalCode, isDepartment, OCCITANIE, parseDepartment } from './departments';

test.each([
  ['9', '09'],
  ['09', '09'],
  ['2a', '2A'],
  ['974', '974'],
  ['Haute-Garonne', '31'],
  ['HAUTE GARONNE', '31'],
  ['31 - Haute-Garonne', '31'],
  ['Gard (30)', '30'],
  ['Département de l’Hérault', '34'],
  ['département 65', '65'],
  ['le Lot', '46'],
  ['66 - un nom inconnu', null],
  ['31 - Gard', null],
  ['31 32', null],
  ['96', null],
  ['20', null],
  ['00', null],
  ['31000', null],
  ['Tarn-et', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(parseDepartment(text)).toBe(code);
});

test('every code and name of the region reads back', () => {
  expect(OCCITANIE).toHaveLength(13);
  for (const { code, name } of OCCITANIE) {
    expect(parseDepartment(code)).toBe(code);
    expect(parseDepartment(name)).toBe(code);
    expect(parseDepartment(`${code} ${name.toUpperCase()}`)).toBe(code);
    expect(departmentName(code)).toBe(name);
  }
});

test('codes of the whole country, names of the region only', () => {
  const codes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(2, '0')).filter(isDepartment);
  expect(codes).toHaveLength(94 + 6);
  expect(isDepartment('2A') && isDepartment('2B')).toBe(true);
  expect(departmentName('75')).toBeNull();
});

test.each([
  ['31000', '31'],
  ['31059', '31'],
  ['09 100', '09'],
  ['20000', '2A'],
  ['20167', '2A'],
  ['20200', '2B'],
  ['20600', '2B'],
  ['20300', null],
  ['97410', '974'],
  ['98000', null],
  ['00100', null],
  ['3100', null],
  ['310000', null],
  ['abcde', null],
])('postal code %s is in %s', (postalCode, code) => {
  expect(departmentOfPostalCode(postalCode)).toBe(code);
});

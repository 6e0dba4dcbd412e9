// The invented directory: as many rows as asked, true to the region's proportions, the same for the same seed.
import { describe, expect, it } from 'vitest';
import { MSS_CATEGORIES } from './categories';
import { DEPARTMENTS } from './communes';
import { familyOf } from './families';
import { finessKey } from './finess-key';
import { generateRows } from './generator';
import type { Row } from './types';

const usual = generateRows(3643);
const mss = usual.filter((row) => familyOf(row.category_code) === 'MSS');
const part = (rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length / rows.length;

describe('generateRows', () => {
  it.each([300, 3643, 10_000, 50_000])('makes %i medico-social rows and a tenth more of others', (n) => {
    const rows = generateRows(n);
    expect(rows).toHaveLength(n + Math.round(n / 10));
    expect(rows.filter((row) => familyOf(row.category_code) === 'MSS')).toHaveLength(n);
    expect(new Set(rows.map((row) => row.finess_et)).size).toBe(rows.length);
  });

  it('repeats itself for a seed and differs for another', () => {
    expect(generateRows(300, 7)).toEqual(generateRows(300, 7));
    expect(generateRows(300, 8)).not.toEqual(generateRows(300, 7));
  });

  it('gives numbers a right key and the department of the address', () => {
    for (const row of usual) {
      expect(row.finess_et).toBe(row.finess_et.slice(0, 8) + finessKey(row.finess_et.slice(0, 8)));
      expect(row.finess_ej.at(-1)).toBe(finessKey(row.finess_ej.slice(0, 8)));
      expect(row.finess_et.slice(0, 2)).toBe(row.department);
      expect(row.postal_code).toMatch(new RegExp(`^${row.department}\\d{3}$`));
    }
  });

  it('keeps the region’s proportions of departments and categories', () => {
    const rows = generateRows(50_000).filter((row) => familyOf(row.category_code) === 'MSS');
    const check = (column: keyof Row, key: string, share: number) => {
      const expected = share * rows.length;
      const found = rows.filter((row) => row[column] === key).length;
      // Four standard deviations of a count drawn at random.
      expect(Math.abs(found - expected), key).toBeLessThan(4 * Math.sqrt(expected));
    };
    const shares = Object.values(DEPARTMENTS).reduce((total, { share }) => total + share, 0);
    expect(Object.keys(DEPARTMENTS)).toHaveLength(13);
    for (const [department, { share }] of Object.entries(DEPARTMENTS)) check('department', department, share / shares);
    for (const { code, count } of MSS_CATEGORIES) check('category_code', code, count / 3643);
  });

  it('counts the medico-social categories as the extract does', () => {
    expect(MSS_CATEGORIES.reduce((total, { count }) => total + count, 0)).toBe(3643);
    expect(MSS_CATEGORIES.every(({ code }) => familyOf(code) === 'MSS')).toBe(true);
  });

  it('writes names and places with the noise of the real ones', () => {
    const names = usual.map((row) => row.name);
    expect(names.every((name) => name === name.toUpperCase() && name.length <= 38 && name !== '')).toBe(true);
    expect(names.filter((name) => name.length === 38).length).toBeGreaterThan(50);
    for (const noise of [/\bSAINT\b/, /\bST\b/, /^S\.A\.V\.S\./, /É|È/, /"/])
      expect(names.some((name) => noise.test(name))).toBe(true);
    expect(
      part(
        mss.filter((row) => row.category_code === '500'),
        (row) => row.name.startsWith('EHPAD'),
      ),
    ).toBeGreaterThan(0.8);
    expect(new Set(names).size).toBeLessThan(names.length - 50);
    expect(usual.some((row) => / CEDEX( \d)?$/.test(row.commune))).toBe(true);
    expect(usual.some((row) => /['’-]|SAINT/.test(row.commune))).toBe(false);
    expect(part(usual, (row) => row.finess_ej.slice(0, 2) !== row.department)).toBeCloseTo(1061 / 9013, 1);
  });
});

describe('finessKey', () => {
  it.each(['310781406', '340780477', '090000019', '970400016'])('completes %s', (number) => {
    expect(finessKey(number.slice(0, 8))).toBe(number.at(-1));
  });
});

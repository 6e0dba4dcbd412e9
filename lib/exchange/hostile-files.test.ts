// Files made to harm, or harmed on their way: read without a fault and in time, no good line lost, nothing made that would not be stored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossiers } from '@/lib/dossiers/many-schema';
import { toCsv } from '@/lib/export/csv';
import { DEFAULTS } from '@/lib/settings/schema';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { decode } from './decode';
import { rowsOf } from './delimited';
import { cellsOf } from './fields';
import { headOf } from './head';
import { linesOf, type Plan, planOf } from './plan';

const HERE = [
  aDossier(),
  aDossier({ id: uuid(2), structure: { name: 'EHPAD LES PINS' }, name: '31 MAJ MSPA LES PINS' }),
];
/** A megabyte takes a tenth of it on a quiet computer. */
const LONGEST_MS = 4000;

let ids = 100;
function planned(file: string): Plan | undefined {
  const rows = rowsOf(file);
  const head = headOf(rows);
  const terms = { today: '2027-02-01', settings: DEFAULTS, newId: () => uuid(++ids), names: new Map() };
  return head && planOf(linesOf(rows, head), HERE, terms);
}

/** What is to be written would be taken by the background. */
function isStorable({ added, changed }: Plan): boolean {
  const rows = [...added.map(({ dossier }) => dossier), ...changed.map(({ after }) => after)];
  return Dossiers.safeParse(rows).success;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"',
    '";"',
    '=HYPERLINK("x")',
    '__proto__',
    'constructor',
    '\u202e',
    '\0',
    '9999-12-31',
    '29/02/2027',
    `https://ror.esante-occitanie.fr/${'a'.repeat(3000)}`,
    'x'.repeat(5000),
    '310000017',
    '1E+08',
  ),
);

describe('a file', () => {
  it('of any bytes is read, or refused, without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const plan = planned(decode(new Uint8Array(bytes)));
        expect(plan === undefined || isStorable(plan)).toBe(true);
      }),
    );
  });

  it('with any cells makes nothing that would not be stored', () => {
    const [titles = []] = cellsOf([]);
    const row = fc.array(hostile, { minLength: titles.length, maxLength: titles.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const plan = planned(toCsv([titles, ...rows]));
        expect(plan && isStorable(plan)).toBe(true);
      }),
    );
  });

  it('of ours with one cell spoiled says the same in all other lines', () => {
    const cells = cellsOf(
      Array.from({ length: 6 }, (_, i) =>
        aDossier({ id: uuid(50 + i), structure: { name: `IME ${i}` }, name: `31 MAJ MSPH IME ${i}` }),
      ),
    );
    const at = fc.record({
      line: fc.integer({ min: 1, max: 6 }),
      column: fc.nat((cells[0]?.length ?? 1) - 1),
      cell: hostile,
    });
    fc.assert(
      fc.property(at, ({ line, column, cell }) => {
        const spoiled = cells.map((row, i) => (i === line ? row.with(column, cell) : row));
        const plan = planned(toCsv(spoiled));
        const made = plan?.added.map(({ line: number }) => number) ?? [];
        expect(made).toEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7].filter((number) => number !== line + 1)));
        expect(plan && isStorable(plan)).toBe(true);
      }),
    );
  });

  it('cut or written over anywhere is no fault', () => {
    const text = toCsv(cellsOf(HERE));
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), hostile, (from, length, put) => {
        const plan = planned(text.slice(0, from) + put + text.slice(from + length));
        expect(plan === undefined || isStorable(plan)).toBe(true);
      }),
    );
  });

  it.each<[string, string]>([
    ['a million columns', `structure${';a'.repeat(1_000_000)}\nIME`],
    ['a million columns without a title', `${'ab;'.repeat(1_000_000)}\nIME`],
    ['a title of a million words', `${'nom '.repeat(250_000)}\nIME`],
    ['another', `structure;${'finess '.repeat(150_000)}\nIME;310000017`],
    ['a quote never closed', `structure\n"${'a""'.repeat(400_000)}`],
    ['a million quotes', `structure\n${'"a"b'.repeat(250_000)}`],
    ['a million lines of nothing', `structure\n${'\n'.repeat(1_000_000)}`],
    ['a number of a million digits', `structure;finess\nIME;${'1'.repeat(1_000_000)}`],
    ['a day of a million signs', `structure;rappel\nIME;${'1/'.repeat(500_000)}`],
  ])('of %s is read in time', (_, text) => {
    const start = performance.now();
    const plan = planned(text);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect(plan === undefined || isStorable(plan)).toBe(true);
  });
});

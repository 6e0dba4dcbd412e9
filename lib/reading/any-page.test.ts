// Whatever stands on a page, rows, sheets and states are read without a fault and in time, and what comes out may be kept as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListedRow, RawRow } from '@/lib/catalogue/schema';
import { Structure } from '@/lib/dossiers/schema';
import { anyRow, anySheet, pageText } from '@/test/support/page-text';
import { stateShown } from './dossier-state';
import { knownFacts } from './facts';
import { columnsOf, readRow } from './rows';
import { RawSheet } from './schema';
import { readDossierSheet, readSheet } from './sheet';

const RUNS = { numRuns: 300 };
/** What turns our own sentences round. */
const TURNS = /\p{Bidi_Control}/u;
/** The largest sheet that the page may send is read in a fraction of this on a quiet computer, ms. */
const LONGEST_MS = 6000;

const taken = (structure: Structure) => Structure.safeParse(structure);

describe('any page', { timeout: 30_000 }, () => {
  it('is no more than what the readers are given: the makers of these tests send nothing that is refused', () => {
    fc.assert(fc.property(anySheet, (sheet) => RawSheet.safeParse(sheet).success));
    fc.assert(fc.property(anyRow, (row) => RawRow.safeParse(row).success));
  });

  it('has rows that are read, or left out', () => {
    const titles = fc.array(pageText(200), { maxLength: 9 });
    fc.assert(
      fc.property(titles, fc.array(anyRow, { maxLength: 6 }), (texts, rows) => {
        const columns = columnsOf(texts, rows[0]);
        for (const raw of rows) {
          const row = readRow(raw, columns);
          if (row === null) continue;
          expect(ListedRow.safeParse(row).error).toBeUndefined();
          const { href: _, key: __, ...shown } = row;
          expect(JSON.stringify(shown)).not.toMatch(TURNS);
          expect(readRow(raw, columns)).toEqual(row);
        }
      }),
      RUNS,
    );
  });

  it('has a sheet whose structure may be kept, or none', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const structure = readSheet(sheet);
        if (structure) expect(taken(structure)).toEqual({ success: true, data: structure });
      }),
      RUNS,
    );
  });

  it('has a dossier about a structure that may be kept', () => {
    fc.assert(
      fc.property(anySheet, anySheet, pageText(2000), (sheet, before, name) => {
        const structure = readDossierSheet(sheet, name, readSheet(before));
        expect(taken(structure)).toEqual({ success: true, data: structure });
      }),
      RUNS,
    );
  });

  it('tells facts and states, never anything else', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const value of Object.values(knownFacts(sheet.lines))) expect(typeof value).toBe('string');
        expect([undefined, 'open', 'submitted', 'integrated']).toContain(stateShown(sheet));
      }),
      RUNS,
    );
  });

  it.each(['a ', ': ', '(', '31600 ', '- '])('is read in time, made of %j alone', (piece) => {
    const text = `${piece.repeat(1000).slice(0, 999)}x`;
    const lines = Array.from({ length: 1500 }, () => [text, text, text]);
    const sheet = { title: text.slice(0, 300), lines, kinds: '-'.repeat(1500), href: text };
    const row = { key: text, cells: Array.from({ length: 40 }, () => text.slice(0, 500)) };
    const start = performance.now();
    readSheet(sheet);
    stateShown(sheet);
    for (let i = 0; i < 100; i++) readRow(row, []);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  });
});

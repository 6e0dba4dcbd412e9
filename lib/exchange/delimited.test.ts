// Files as spreadsheets write them: any separator, quotes, ends of lines, alphabets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/export/csv';
import { decode } from './decode';
import { rowsOf } from './delimited';

describe('rows', () => {
  it.each([
    ['semicolons', 'a;b\r\nc;d\r\n'],
    ['commas', 'a,b\nc,d'],
    ['tabs, old ends of lines', 'a\tb\rc\td'],
    ['what its first line says', 'sep=|\na|b\nc|d'],
    ['a mark of UTF-8', '\uFEFFa;b\nc;d\n'],
  ])('by %s', (_, file) => {
    expect(rowsOf(file)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keep quotes, separators and ends of lines that are within quotes', () => {
    expect(rowsOf('"a;1";"dit ""oui"""\n"deux\r\nlignes";x')).toEqual([
      ['a;1', 'dit "oui"'],
      ['deux\r\nlignes', 'x'],
    ]);
  });

  it('count the empty ones, and an empty cell at the end', () => {
    expect(rowsOf('a;\n\nb;c')).toEqual([['a', ''], [''], ['b', 'c']]);
    expect(rowsOf('a;')).toEqual([['a', '']]);
    expect(rowsOf('')).toEqual([]);
  });

  it('are not lost after a quote that nobody closed', () => {
    expect(rowsOf('a;b\n"c;d\ne;f')).toEqual([['a', 'b'], ['c;d\ne;f']]);
  });

  it('are those that our own files were made of', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé";=+-@\t\r\n ,0') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (body) => {
        const whole = [['un', 'deux'], ...body];
        expect(rowsOf(toCsv(whole))).toEqual(whole);
      }),
    );
  });
});

describe('text', () => {
  const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it('is read from UTF-8, marked or not, from Windows-1252 and from UTF-16', () => {
    expect(decode(new TextEncoder().encode('Éveil'))).toBe('Éveil');
    expect(decode(windows('\xC9veil'))).toBe('Éveil');
    const wide = [...'\uFEFFÉveil'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    expect(decode(Uint8Array.from(wide))).toBe('Éveil');
  });
});

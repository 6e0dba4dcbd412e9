// What is written is what is read back, and nothing a spreadsheet would run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

/** A reader of RFC 4180 with semicolons, written for this test. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let text = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i];
    if (quoted && sign === '"' && csv[i + 1] === '"') text += csv[++i];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ';') {
      cells.push(text);
      text = '';
    } else if (!quoted && sign === '\r' && csv[i + 1] === '\n') {
      rows.push([...cells, text]);
      cells = [];
      text = '';
      i++;
    } else text += sign;
  }
  return rows;
}

const sign = fc.constantFrom(...'aé";=+-@\t\r\n \'0,');
const texts = fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'grapheme' }));

describe('the CSV', () => {
  it('begins with a mark of UTF-8 and ends each line as Windows does', () => {
    expect(
      toCsv([
        ['Nom', 'Commune'],
        ['EHPAD L’ORÉE', 'ALBI'],
      ]),
    ).toBe('\uFEFFNom;Commune\r\nEHPAD L’ORÉE;ALBI\r\n');
  });

  it('reads back as it was, but for the apostrophe of what looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1 })), (rows) => {
        const read = parse(toCsv(rows).slice(1));
        expect(read).toEqual(rows.map((cells) => cells.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a;b', '"a;b"'],
    ['il dit "non"', '"il dit ""non"""'],
    ['31 000 001 7', '31 000 001 7'],
  ])('%s is written %s', (text, written) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});

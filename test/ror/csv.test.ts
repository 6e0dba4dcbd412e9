// Reading establishments from a file, and which rows the stand-in takes.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRows } from './csv';
import { createRor } from './machine';
import { loadRows, REAL_FILE } from './rows';

const folder = mkdtempSync(join(tmpdir(), 'ror-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = 'finess_et,finess_ej,name,long_name,category_code,category_label,address,postal_code,commune,department';
const LINE = '310000009,310000017,EHPAD LES ESSAIS,,500,Label,1 R HAUTE,31000,TOULOUSE,31';

function file(...lines: string[]): string {
  const path = join(folder, 'essai.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('readRows', () => {
  it('reads quotes, commas and line ends inside fields, whatever ends the lines', () => {
    const quoted = '310000009,310000017,"EHPAD ""LE MAS""",,500,"Un, deux","1 R HAUTE\nBP 3",31000,TOULOUSE,31';
    const [row, ...others] = readRows(file(`\uFEFF${HEADER}\r`, `${quoted}\r`, ''));
    expect(others).toEqual([]);
    expect(row).toEqual({
      finess_et: '310000009',
      finess_ej: '310000017',
      name: 'EHPAD "LE MAS"',
      category_code: '500',
      category_label: 'Un, deux',
      address: '1 R HAUTE\nBP 3',
      postal_code: '31000',
      commune: 'TOULOUSE',
      department: '31',
    });
  });

  it('names the missing file', () => {
    expect(() => readRows(join(folder, 'absent.csv'))).toThrow(/absent\.csv : ce fichier n'existe pas/);
  });

  it('names the missing columns', () => {
    expect(() => readRows(file(HEADER.replace('commune,department', 'ville'), LINE))).toThrow(
      /il manque la colonne commune, department/,
    );
    expect(() => readRows(file(HEADER.replaceAll(',', ';')))).toThrow(/séparateur : virgule/);
    expect(() => readRows(file(''))).toThrow(/le fichier est vide|il manque/);
  });

  it('names the wrong line, counted in the file', () => {
    const long = LINE.replace('1 R HAUTE', '"1 R\nHAUTE"');
    expect(() => readRows(file(HEADER, long, '310000025,trop court'))).toThrow(/ligne 4 : 2 champs au lieu de 10/);
    expect(() => readRows(file(HEADER, LINE, LINE))).toThrow(/ligne 3 : le numéro FINESS 310000009 est déjà pris/);
    expect(() => readRows(file(HEADER, LINE.replace('310000009', '31000')))).toThrow(/ligne 2 : « 31000 » n'est pas/);
    expect(() => readRows(file(HEADER, LINE.replace('TOULOUSE', '')))).toThrow(/ligne 2 : la colonne commune est vide/);
    expect(() => readRows(file(HEADER, `"310000009"x,${LINE}`))).toThrow(/ligne 2 : guillemets mal placés/);
  });
});

describe('loadRows', () => {
  it('prefers a given file, and invents as many as asked', () => {
    expect(loadRows({ file: file(HEADER, LINE), size: 300 })).toMatchObject({
      source: 'file',
      rows: [{ name: 'EHPAD LES ESSAIS' }],
    });
    const invented = loadRows({ size: 300 });
    expect(invented.source).toBe('generated');
    expect(invented.rows).toHaveLength(330);
  });

  it('takes the real extract when it is there, else as many invented medico-social rows: 3,643 either way', () => {
    const { rows, source } = loadRows();
    expect(source).toBe(existsSync(REAL_FILE) ? 'real' : 'generated');
    expect(createRor({ rows }).list(['MSS'])).toHaveLength(3643);
  });
});

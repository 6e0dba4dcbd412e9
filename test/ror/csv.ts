// Reads establishments from a FINESS extract: CSV as RFC 4180 has it, in UTF-8, one header line.
import { existsSync, readFileSync } from 'node:fs';
import type { Row } from './types';

const COLUMNS = [
  'finess_et',
  'finess_ej',
  'name',
  'category_code',
  'category_label',
  'address',
  'postal_code',
  'commune',
  'department',
] as const satisfies readonly (keyof Row)[];

/** Columns that may be empty on a line. */
const OPTIONAL: readonly string[] = ['finess_ej', 'category_label', 'address'];

/**
 * The rows of `file`; columns may come in any order, and more than those needed.
 * Throws an Error that names, in French, the missing column or the wrong line.
 */
export function readRows(file: string): Row[] {
  const [header, ...records] = parseCsv(file);
  if (!header) throw new Error(`${file} : le fichier est vide.`);
  const missing = COLUMNS.filter((column) => !header.fields.includes(column));
  if (missing.length > 0)
    throw new Error(`${file} : il manque la colonne ${missing.join(', ')} (séparateur : virgule).`);

  const seen = new Set<string>();
  return records.map(({ fields, line }) => {
    const wrong = (what: string) => new Error(`${file}, ligne ${line} : ${what}.`);
    if (fields.length !== header.fields.length)
      throw wrong(`${fields.length} champs au lieu de ${header.fields.length}`);
    const row = Object.fromEntries(COLUMNS.map((column) => [column, fields[header.fields.indexOf(column)]])) as Record<
      keyof Row,
      string
    >;
    const empty = COLUMNS.find((column) => !row[column] && !OPTIONAL.includes(column));
    if (empty) throw wrong(`la colonne ${empty} est vide`);
    if (!/^\d[\dAB]\d{7}$/.test(row.finess_et)) throw wrong(`« ${row.finess_et} » n'est pas un numéro FINESS`);
    if (seen.has(row.finess_et)) throw wrong(`le numéro FINESS ${row.finess_et} est déjà pris`);
    seen.add(row.finess_et);
    return row;
  });
}

interface CsvRecord {
  fields: string[];
  /** Where the record starts in the file, from 1. */
  line: number;
}

/** One pass: a field is either quoted (where `""` is a quote and line ends are text) or runs to the next comma or line end. */
function parseCsv(file: string): CsvRecord[] {
  if (!existsSync(file)) throw new Error(`${file} : ce fichier n'existe pas.`);
  const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let line = 1;
  let record: CsvRecord = { fields: [], line };
  while (field.lastIndex < source.length || record.fields.length > 0) {
    const match = field.exec(source);
    if (!match) throw new Error(`${file}, ligne ${line} : guillemets mal placés.`);
    const [whole, quoted, plain = '', end] = match;
    record.fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    records.push(record);
    record = { fields: [], line };
  }
  return records;
}

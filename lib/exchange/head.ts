// Which column of a file holds what: by its titles, or by the look of the cells of a list without any.
import { parseFiness } from '@/lib/naming/finess';
import { type FieldId, fieldOf } from './fields';

export interface Head {
  columns: ReadonlyMap<FieldId, number>;
  /** The first row of dossiers. */
  from: number;
  /** Titles that mean nothing here. */
  ignored: string[];
  /** The list has no titles: what its columns hold was guessed. */
  guessed: boolean;
}

/** Rows looked at to tell a column of numbers from one of names. */
const ENOUGH = 50;
/** Columns of a table that a person reads: a line of a million cells is none. */
const COLUMNS_MAX = 200;

/** Nothing when there is no column of structures to go by. */
export function headOf(rows: readonly string[][]): Head | undefined {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim()));
  const titles = rows[first]?.slice(0, COLUMNS_MAX);
  if (!titles) return undefined;
  const columns = new Map<FieldId, number>();
  const ignored: string[] = [];
  titles.forEach((title, i) => {
    const field = fieldOf(title);
    if (field && !columns.has(field)) columns.set(field, i);
    else if (title.trim()) ignored.push(title.trim());
  });
  if (isEnough(columns)) return { columns, from: first + 1, ignored, guessed: false };
  return guess(rows, first);
}

const isEnough = (columns: ReadonlyMap<FieldId, number>) =>
  columns.has('structure') || columns.has('finess') || columns.has('id');

/** A list made by hand: the column of FINESS numbers if there is one, and the first of names. */
function guess(rows: readonly string[][], from: number): Head | undefined {
  const some = rows.slice(from, from + ENOUGH).map((cells) => cells.slice(0, COLUMNS_MAX));
  const width = Math.max(...some.map((cells) => cells.length));
  const share = (i: number, is: (cell: string) => boolean) => {
    const cells = some.map((row) => row[i]?.trim() ?? '').filter(Boolean);
    return cells.length > 0 && cells.filter(is).length / cells.length >= 0.5;
  };
  const all = Array.from({ length: width }, (_, i) => i);
  const finess = all.find((i) => share(i, (cell) => parseFiness(cell)?.keyOk === true));
  const structure = all.find((i) => i !== finess && share(i, (cell) => /\p{L}{2}/u.test(cell)));
  // Several columns without a number nor a title may be anything.
  if (finess === undefined && width > 1) return undefined;
  const columns = new Map<FieldId, number>();
  if (finess !== undefined) columns.set('finess', finess);
  if (structure !== undefined) columns.set('structure', structure);
  return columns.size > 0 ? { columns, from, ignored: [], guessed: true } : undefined;
}

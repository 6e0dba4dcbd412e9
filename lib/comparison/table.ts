// Rows of cells as facts: a label beside its value, or one thing a row under the titles of its columns.
import { bare, isLabel } from './label';
import type { Cell } from './lines';

/**
 * A fact before its section is known; `text` is a row that says one thing, `unread` one that says nothing we understand. A fact without
 * value is being edited; `editing` is what cannot be told apart meanwhile.
 */
export type Told =
  | { is: 'fact'; offer?: string; label: string; value: string | undefined }
  | { is: 'text'; text: string }
  | { is: 'unread' | 'editing' };

const says = ({ text, hidden }: Cell) => text !== '' || hidden;
const fact = (label: string, cell: Cell, offer?: string): Told => ({
  is: 'fact',
  ...(offer ? { offer } : {}),
  label: bare(label),
  value: cell.hidden ? undefined : cell.text,
});

/** Titles of columns: header cells; or the first of several rows alike, all words, as old tables have them. */
function columnsOf(rows: readonly Cell[][], i: number): string[] | undefined {
  const cells = rows[i] ?? [];
  const told = cells.filter(says);
  if (told.length < 2) return undefined;
  const next = rows[i + 1];
  const texts = cells.map(({ text }) => bare(text));
  if (told.every(({ header }) => header)) return texts;
  const looks =
    i === 0 && cells.length >= 3 && next?.length === cells.length && told.length >= cells.length - 1 && rows.length > 2;
  const words = told.every(({ text, header }) => !header && isLabel(text) && !/\d|:\s*$/.test(text));
  return looks && words ? texts : undefined;
}

const fitsIn = (cells: readonly Cell[], columns: readonly string[]) =>
  columns.length > 2 && Math.abs(cells.length - columns.length) <= 1 && cells.length > 2;

/** One thing: the first cell under a title names it. */
function thing(cells: readonly Cell[], columns: readonly string[]): Told[] {
  const at = cells.findIndex(({ text }, i) => text !== '' && columns[i]);
  // Its name is being edited.
  if (at < 0 || cells.some(({ hidden }, i) => hidden && i < at)) return [{ is: 'editing' }];
  const offer = cells[at]?.text ?? '';
  return cells.flatMap((cell, i) => {
    const label = columns[i];
    return label ? [fact(label, cell, offer)] : cell.hidden ? [{ is: 'editing' } as const] : [];
  });
}

function pairs(cells: readonly Cell[]): Told[] {
  const labels = cells.filter((_, i) => i % 2 === 0);
  const marked = labels.every(({ text, header }) => header || /:\s*$/.test(text));
  if (cells.length % 2 || !(marked || cells.length === 2) || !labels.every(({ text }) => isLabel(text)))
    return [{ is: 'unread' }];
  return labels.map(({ text }, i) => fact(text, cells[i * 2 + 1] as Cell));
}

/** The facts of rows that stand one after the other. */
export function readTable(rows: readonly Cell[][]): Told[] {
  let columns: string[] | undefined;
  return rows.flatMap((cells, i): Told[] => {
    const told = cells.filter(says);
    const [only] = told;
    if (!only) return [];
    const titles = columnsOf(rows, i);
    if (titles) {
      columns = titles;
      return [];
    }
    const [head] = cells;
    const fits = columns !== undefined && fitsIn(cells, columns);
    // A column for each thing, a row for each label.
    if (columns?.[0] === '' && fits && head?.header)
      return cells.slice(1).map((cell, at) => fact(head.text, cell, columns?.[at + 1]));
    if (columns && fits) return thing(cells, columns);
    const alternate = cells.length > 2 && cells.every(({ header }, at) => header === (at % 2 === 0));
    if (alternate && cells.length % 2 === 0) return pairs(cells);
    if (head?.header && cells.length > 1 && isLabel(head.text)) {
      const rest = cells.slice(1);
      const text = rest
        .map((cell) => cell.text)
        .filter(Boolean)
        .join(' ');
      return [fact(head.text, { text, header: false, hidden: rest.some(({ hidden }) => hidden) })];
    }
    // A label without a value, its cell empty.
    if (cells.length === 2 && head === only && isLabel(head.text)) return pairs(cells);
    if (told.length === 1) return only.hidden ? [{ is: 'editing' }] : [{ is: 'text', text: only.text }];
    if (cells.length === 2 || cells.length % 2 === 0) return pairs(cells);
    return told.length === 2 ? pairs(told) : [{ is: 'unread' }];
  });
}

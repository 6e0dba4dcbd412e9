// The lines of a sheet as what they stand in: headings, rows of cells, terms, fields, plain texts.
// Letters of `RawSheet.kinds`, one a line: `1`–`6` heading; `t` header cell, `d` cell, `u` cell of a field being edited, `o` cell of a
// control, each in capitals at the beginning of a row; `k` term and `v` description of a definition list; `+` more of the same cell;
// `f` field, `e` field being edited; `b` control, menu or window; `-` anything else.
import type { RawSheet } from '@/lib/messages';
import { plain } from '@/lib/text/wording';

export interface Cell {
  text: string;
  header: boolean;
  /** Holds a field that is being edited: what it says is not known. */
  hidden: boolean;
}

export type Item =
  | { is: 'heading'; level: number; text: string }
  | { is: 'row'; cells: Cell[] }
  | { is: 'term' | 'description'; text: string }
  | { is: 'field'; label: string; text: string; hidden: boolean }
  | { is: 'text'; texts: string[] };

/** More lines in one cell and it lays out the page. */
const CELL_LINES = 6;
const ACTIONS =
  /^(modifier|editer|supprimer|enregistrer|annuler|ajouter|valider|fermer|voir|copier|imprimer|retirer|corriger|details?|voir plus|en savoir plus|effacer)$/;

const joined = (parts: readonly string[]) => parts.filter((part) => !ACTIONS.test(plain(part))).join(' ');

/** A line and those that go on in the same cell. */
interface Group {
  kind: string;
  parts: string[][];
}

function grouped({ lines, kinds = '' }: Pick<RawSheet, 'lines' | 'kinds'>): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  lines.forEach((line, i) => {
    const kind = kinds[i] ?? '-';
    if (kind === 'b') return;
    if (kind === '+') {
      // More of a cell after a field of it: a unit, a hint.
      if (open?.kind !== 'f' && open?.kind !== 'e') open?.parts.push(line);
      return;
    }
    open = { kind, parts: [line] };
    groups.push(open);
  });
  // A cell that holds half a page is none: its lines stand for themselves.
  return groups.flatMap((group) =>
    group.parts.length > CELL_LINES ? group.parts.map((line) => ({ kind: '-', parts: [line] })) : [group],
  );
}

/** The lines of a sheet in their order, as what they stand in. Without `kinds` all of them are plain texts. */
export function itemsOf(sheet: Pick<RawSheet, 'lines' | 'kinds'>): Item[] {
  const items: Item[] = [];
  let row: Extract<Item, { is: 'row' }> | undefined;
  for (const { kind, parts } of grouped(sheet)) {
    const text = joined(parts.flat());
    const lower = kind.toLowerCase();
    if ('tduo'.includes(lower)) {
      const cell = { text: lower === 'o' ? '' : text, header: lower === 't', hidden: lower === 'u' };
      if (row && kind === lower) row.cells.push(cell);
      else {
        row = { is: 'row', cells: [cell] };
        items.push(row);
      }
    } else if (kind === 'f' || kind === 'e') {
      const [own = '', value = own] = parts[0] ?? [];
      const before = row?.cells.at(-1);
      const named = (parts[0]?.length ?? 0) > 1;
      // A label and its field in one cell: that cell is no label of the next one.
      const label = named ? own : (before?.text ?? '');
      if (before && plain(before.text) === plain(label)) before.text = '';
      items.push({ is: 'field', label, text: named ? value : own, hidden: kind === 'e' });
    } else {
      row = undefined;
      if (kind === 'k') items.push({ is: 'term', text });
      else if (kind === 'v') items.push({ is: 'description', text });
      else if (/\d/.test(kind)) items.push({ is: 'heading', level: Number(kind), text });
      else items.push({ is: 'text', texts: parts.flat().filter((part) => part && !ACTIONS.test(plain(part))) });
    }
  }
  return items;
}

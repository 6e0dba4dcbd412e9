// The rows of a list whatever it is drawn with: a table, nested lists, a tree, a grid of roles.
import { textOf } from './roots';

/** Rows and headers, in order; live where the browser keeps them so. */
export type Rows = () => ArrayLike<Element>;

const ROW_ROLES = '[role=row], [role=listitem], [role=treeitem], [role=option]';

/** What a declared list holds, its own only: a table in a cell has its own rows. Undefined where nothing says what a row is. */
export function rowsOf(element: Element): Rows | undefined {
  if (element.tagName === 'TABLE') return () => (element as HTMLTableElement).rows;
  if (element.querySelector(ROW_ROLES)) return () => element.querySelectorAll(ROW_ROLES);
  // Lists within lists are a tree: what holds another list is a branch.
  return element.querySelector('li ul, li ol') ? () => element.querySelectorAll('li') : undefined;
}

/** Headers stand among the first; a table's row of one cell is a separator or a layout; a branch is no row. */
export function isRow(row: Element, i: number): boolean {
  if (row.ariaExpanded !== null || row.querySelector('[role=treeitem], ul li, ol li')) return false;
  return (row.tagName !== 'TR' || row.childElementCount > 1) && (i > 2 || !isHeader(row));
}

function isHeader(row: Element): boolean {
  if (row.parentElement?.tagName === 'THEAD' || row.querySelector('[role=columnheader]')) return true;
  return row.childElementCount > 0 && [...row.children].every((cell) => cell.tagName === 'TH');
}

/** The cells that title the columns, in the list or in a table of its own just before it, as scrolling grids do. */
export function headOf(element: Element): Element[] {
  const titles = 'thead th, [role=columnheader]';
  for (let i = 0, around: Element | null = element; around && i < 4; i++, around = around.parentElement) {
    const cells = [...around.querySelectorAll(titles)];
    if (cells.length > 0) return cells;
  }
  const first = (element as HTMLTableElement).rows?.[0];
  return first && isHeader(first) ? [...first.cells] : [];
}

export const titlesOf = (cells: readonly Element[]) => cells.map(textOf);

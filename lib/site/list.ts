// Finds the long list of establishments without knowing how it is drawn: roles first, then likeness of children.
import { readRow } from './read-rows';

export interface FoundList {
  element: Element;
  /** 0 to 1. */
  sure: number;
  /** How many rows are in the document, headers included: costs nothing. */
  count: () => number;
  /** Rows in the document now; of a virtualised list, only those on screen. */
  rows: () => Element[];
  /** Column titles, in order, where there are some. */
  titles: () => string[];
  /** What the list says it holds, rows not in the document included (`aria-rowcount`), header left out. */
  declared: () => number | undefined;
}

const CONTAINERS =
  'table, ul, ol, [role=grid], [role=treegrid], [role=table], [role=list], [role=tree], [role=listbox]';
const ROW_ROLES = '[role=row], [role=listitem], [role=treeitem], [role=option]';
const MIN_ROWS = 3;

/**
 * The list of a document that is most likely the directory's, or null.
 * `looksRight` tells whether a row's text could be an establishment; it is asked of a sample only.
 */
export function findList(doc: Document, looksRight: (text: string) => boolean): FoundList | null {
  const declared = [...doc.querySelectorAll(CONTAINERS)].map((element) => ({ element, all: () => rawRows(element) }));
  return best(declared, looksRight) ?? best(alikeContainers(doc), looksRight);
}

interface Candidate {
  element: Element;
  /** Rows and headers, in order; live where the browser keeps them so. */
  all: () => ArrayLike<Element>;
}

function best(candidates: Candidate[], looksRight: (text: string) => boolean): FoundList | null {
  let found: FoundList | null = null;
  let most = 0;
  for (const { element, all } of candidates) {
    const { length } = all();
    if (length < MIN_ROWS) continue;
    const share = shareRight(all(), looksRight);
    const score = share * Math.min(length, 1000);
    if (share < 0.4 || score <= most) continue;
    most = score;
    found = {
      element,
      sure: Math.min(1, 0.4 + share * 0.6),
      count: () => all().length,
      rows: () => Array.from(all()).filter(isRow),
      titles: () => titlesOf(element),
      declared: () => declaredRows(element),
    };
  }
  return found;
}

/** Twelve rows spread over the list tell what the others are. Cells are read apart, or `31EHPAD` would be one word. */
function shareRight(rows: ArrayLike<Element>, looksRight: (text: string) => boolean): number {
  const step = Math.max(1, Math.floor(rows.length / 12));
  let right = 0;
  let asked = 0;
  for (let i = 0; i < rows.length; i += step, asked++) {
    if (looksRight(readRow(rows[i] as Element).cells.join(' '))) right++;
  }
  return right / asked;
}

/** What a declared list holds, its own only: a table in a cell has its own rows. */
function rawRows(element: Element): ArrayLike<Element> {
  if (element.tagName === 'TABLE') return (element as HTMLTableElement).rows;
  const rows = element.querySelectorAll(ROW_ROLES);
  return rows.length > 0 ? rows : element.children;
}

/** Headers stand among the first; a table's row of one cell is a separator or a layout. */
function isRow(row: Element, i: number): boolean {
  return (row.tagName !== 'TR' || row.childElementCount > 1) && (i > 2 || !isHeader(row));
}

function isHeader(row: Element): boolean {
  if (row.parentElement?.tagName === 'THEAD' || row.querySelector('[role=columnheader]')) return true;
  return [...row.children].length > 0 && [...row.children].every((cell) => cell.tagName === 'TH');
}

function titlesOf(element: Element): string[] {
  const declared = [...element.querySelectorAll('thead th, [role=columnheader]')];
  const first = element.tagName === 'TABLE' ? (element as HTMLTableElement).rows[0] : undefined;
  const cells = declared.length > 0 ? declared : first && isHeader(first) ? [...first.cells] : [];
  return cells.map((cell) => cell.textContent?.trim() ?? '');
}

function declaredRows(element: Element): number | undefined {
  const count = Number(element.getAttribute('aria-rowcount') ?? Number.NaN);
  if (!Number.isInteger(count) || count < 1) return undefined;
  return element.querySelector('[role=columnheader]') ? count - 1 : count;
}

/** Containers whose children are alike (same tag, same classes): the most numerous first, a few only. */
function alikeContainers(doc: Document): Candidate[] {
  const counted: { element: Element; alike: Element[] }[] = [];
  for (const element of doc.querySelectorAll('div, section, main, tbody, nav')) {
    if (element.childElementCount < MIN_ROWS) continue;
    const alike = mostAlike(element);
    if (alike.length >= MIN_ROWS) counted.push({ element, alike });
  }
  counted.sort((a, b) => b.alike.length - a.alike.length);
  return counted.slice(0, 8).map(({ element }) => ({ element, all: () => mostAlike(element) }));
}

function mostAlike(element: Element): Element[] {
  const kinds = new Map<string, Element[]>();
  for (const child of element.children) {
    const kind = `${child.tagName} ${child.classList[0] ?? ''}`;
    const same = kinds.get(kind) ?? [];
    if (same.push(child) === 1) kinds.set(kind, same);
  }
  return [...kinds.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

// Finds the long list of establishments without knowing how it is drawn: roles first, then likeness of children.
import { closedBranches } from './branches';
import { headOf, isRow, type Rows, rowsOf, titlesOf } from './list-rows';
import { declaredTotal } from './list-total';
import { readCells } from './read-rows';
import { above } from './roots';

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
  /** What the list says it holds, rows not in the document included, header left out. */
  declared: () => number | undefined;
  /** Branches of a tree that are closed: their rows may not be there yet. */
  closed: () => Element[];
}

const CONTAINERS =
  'table, ul, ol, [role=grid], [role=treegrid], [role=table], [role=list], [role=tree], [role=listbox]';
/** What holds no list, where nothing says it is one. */
const NONE = 'tr, td, th, li, a, span, p, b, i, svg, svg *, select, option, label, button, table, thead, head, head *';
/** What stands in these is a part of their list, not a list. */
const INNER = '[role=tree], [role=treegrid], ul li, ol li';
const MIN_ROWS = 3;
/** At least this share of a list's rows looks like establishments. */
const RIGHT = 0.4;

/**
 * The list that is most likely the directory's, or null. `looksRight` tells whether a row's text could be an establishment;
 * it is asked of a sample only. `taught`: somebody has shown which element it is.
 */
export function findList(
  boxes: readonly Element[],
  looksRight: (text: string) => boolean,
  taught?: Element,
): FoundList | null {
  if (taught) return found({ element: taught, all: rowsOf(taught) ?? (() => mostAlike(taught)) }, 1);
  const declared = boxes
    .filter((element) => element.matches(CONTAINERS) && !element.parentElement?.closest(INNER))
    .map((element) => ({ element, all: rowsOf(element) ?? (() => element.children) }));
  return best(declared, looksRight) ?? best(alikeContainers(boxes), looksRight);
}

interface Candidate {
  element: Element;
  all: Rows;
}

function best(candidates: Candidate[], looksRight: (text: string) => boolean): FoundList | null {
  const sized = candidates.map((one) => ({ ...one, size: one.all().length })).filter(({ size }) => size >= MIN_ROWS);
  let chosen: Candidate | undefined;
  let most = 0;
  let sure = 0;
  for (const one of sized.sort((a, b) => b.size - a.size)) {
    const worth = Math.min(one.size, 1000);
    if (worth <= most) break;
    // A tree still closed shows its branches only: what hangs on them is not known.
    const share = closedBranches(one.element).length >= MIN_ROWS ? RIGHT : shareRight(one.all(), looksRight);
    if (share < RIGHT || share * worth <= most) continue;
    most = share * worth;
    sure = Math.min(1, 0.4 + share * 0.6);
    chosen = one;
  }
  return chosen ? found(withItsLikes(chosen, sized), sure) : null;
}

function found({ element, all }: Candidate, sure: number): FoundList {
  return {
    element,
    sure,
    count: () => all().length,
    rows: () => Array.from(all()).filter(isRow),
    titles: () => titlesOf(headOf(element)),
    declared: () => declaredTotal(element),
    closed: () => closedBranches(element),
  };
}

/** A directory in sections draws one list for each: those that look alike in the same part of the page are one. */
function withItsLikes({ element, all }: Candidate, others: readonly Candidate[]): Candidate {
  const likes = others
    .filter((other) => other.element.tagName === element.tagName && other.element.className === element.className)
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  if (likes.length < 2) return { element, all };
  let around = element.parentElement;
  for (let i = 0; around && i < 3 && around !== around.ownerDocument.body; i++, around = around.parentElement) {
    const area = around;
    const inside = likes.filter((like) => area.contains(like.element));
    const apart = inside.every((one) => inside.every((other) => one === other || !one.element.contains(other.element)));
    if (inside.length > 1 && apart)
      return { element: area, all: () => inside.flatMap((like) => Array.from(like.all())) };
  }
  return { element, all };
}

/** Twelve rows spread over the list tell what the others are. Cells are read apart, or `31EHPAD` would be one word. */
function shareRight(rows: ArrayLike<Element>, looksRight: (text: string) => boolean): number {
  const step = Math.max(1, Math.floor(rows.length / 12));
  let right = 0;
  let asked = 0;
  for (let i = 0; i < rows.length; i += step, asked++) {
    if (looksRight(readCells(rows[i] as Element).join(' '))) right++;
  }
  return right / asked;
}

/** Containers whose children are alike (same tag, same classes): the most numerous first, a few only. */
function alikeContainers(boxes: readonly Element[]): Candidate[] {
  const counted: { element: Element; alike: Element[] }[] = [];
  for (const element of boxes) {
    if (element.matches(NONE)) continue;
    const alike = mostAlike(element);
    if (alike.length >= MIN_ROWS) counted.push({ element, alike });
  }
  counted.sort((a, b) => b.alike.length - a.alike.length);
  return counted.slice(0, 8).map(({ element }) => ({ element, all: () => mostAlike(element) }));
}

/** The list around something shown in it: the nearest container of alike children, unless one above holds twice as many. */
export function listAround(shown: Element): Element | undefined {
  let list: Element | undefined;
  let most = MIN_ROWS / 2;
  for (let around: Element | null = shown; around && around.nodeName !== 'BODY'; around = above(around)) {
    if (!around.matches(`${CONTAINERS}, :not(${NONE})`) || around.tagName === 'TBODY') continue;
    const size = (rowsOf(around)?.() ?? mostAlike(around)).length;
    if (size < most * 2) continue;
    most = size;
    list = around;
  }
  return list;
}

function mostAlike(element: Element): Element[] {
  const kinds = new Map<string, Element[]>();
  let most: Element[] = [];
  for (const child of element.children) {
    const kind = `${child.tagName} ${child.classList[0] ?? ''}`;
    const same = kinds.get(kind) ?? [];
    if (same.push(child) === 1) kinds.set(kind, same);
    if (same.length > most.length) most = same;
  }
  return most;
}

// What is on screen, as one text: the box, the rows at several heights of the window, and what a search says of its hits.

const HEIGHTS = Array.from({ length: 14 }, (_, i) => 60 + i * 55);
/** Within the first column of every competitor, px. */
const LEFT = 60;
const ROW = 'tr, [role="row"], [role="option"]';
const FIRST_HITS = 5;

/** `root` is where the rows are drawn: a document, or a shadow root. */
export function look(root: Document | ShadowRoot, box: HTMLInputElement): string {
  const rows = HEIGHTS.map((y) => rowText(rowAt(root, y)));
  return [box.value, ...rows, ...(root instanceof ShadowRoot ? answerOf(root) : [])].join('\n');
}

/** The row drawn there; below the overlay's own hits a shadow root would answer with what is of the page. */
function rowAt(root: Document | ShadowRoot, y: number): Element | null | undefined {
  const element = root.elementFromPoint(LEFT, y);
  return element?.getRootNode() === root ? element.closest(ROW) : null;
}

function rowText(row: Element | null | undefined): string {
  if (!row) return '';
  const marks = row.getElementsByTagName('mark').length;
  return `${row.textContent}${marks > 0 ? ` [${marks}]` : ''}`;
}

/** Of the overlay also its count and its first hits, seen or scrolled away. */
function answerOf(root: ShadowRoot): string[] {
  return [countOf(root), ...hitsOf(root).slice(0, FIRST_HITS).map(rowText)];
}

/** « 12 structures sur 3 643 », with plain spaces. */
export function countOf(root: ShadowRoot): string {
  const said = [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent ?? '');
  return (said.find((text) => text.includes('structure')) ?? '').replace(/\s/g, ' ').trim();
}

/** The hits that are shown. */
export function hitsOf(root: ShadowRoot): Element[] {
  const list = root.querySelector('[role="listbox"]');
  if (!list?.checkVisibility()) return [];
  return [...list.querySelectorAll('[role="option"]:not([hidden])')];
}

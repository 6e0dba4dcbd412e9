// Makes an element hold what a drawing says, changing only what differs: the focus and what is being typed stay.
import type { Drawn } from '@/lib/messages';

/** What is drawn on the page: as the background draws it, or an element that lives on from one drawing to the next. */
export type Piece = Drawn | Element;

/** As it was last drawn; a page's own attributes are not among these. */
const attributesOf = new WeakMap<Element, Attributes>();
type Attributes = Record<string, string | number | boolean>;

/** A place to draw in. */
export const div = () => document.createElement('div');

export function draw(parent: Element, pieces: readonly Piece[]): void {
  pieces.forEach((piece, i) => {
    const before = parent.childNodes[i];
    const node = nodeFor(piece, before);
    if (node !== before) parent.insertBefore(node, before ?? null);
    if (before && node !== before && !pieces.includes(before as Element)) before.remove();
  });
  while (parent.childNodes.length > pieces.length) parent.lastChild?.remove();
}

/** The node that shows a piece: the one before it, brought up to date, where it is of the same make. */
function nodeFor(piece: Piece, before: Node | undefined): Node {
  if (piece instanceof Element) return piece;
  if (typeof piece === 'string') {
    if (before?.nodeType !== Node.TEXT_NODE) return document.createTextNode(piece);
    if ((before as Text).data !== piece) (before as Text).data = piece;
    return before;
  }
  const [tag, attributes, ...inside] = piece;
  // An element that we did not draw ourselves lives its own life.
  const known = before instanceof Element && before.localName === tag && attributesOf.has(before);
  const element = known ? before : create(tag);
  update(element, attributes);
  draw(element, inside);
  // After its choices, of which it is one.
  if ('value' in attributes && (element as HTMLInputElement).value !== attributes.value)
    (element as HTMLInputElement).value = `${attributes.value}`;
  return element;
}

const create = (tag: string) =>
  /^(svg|path)$/.test(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);

function update(element: Element, attributes: Attributes): void {
  const before = attributesOf.get(element) ?? {};
  attributesOf.set(element, attributes);
  for (const name in before) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'checked') (element as HTMLInputElement).checked = Boolean(value);
    else if (value === before[name]) continue;
    else if (typeof value !== 'boolean' || name.startsWith('aria-')) element.setAttribute(name, `${value}`);
    else if (value) element.setAttribute(name, '');
    else element.removeAttribute(name);
  }
}

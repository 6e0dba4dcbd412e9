// Runs in the page: where to press the mouse to hit an element, in the coordinates of the window's own viewport.
import { drawnParent } from './composed';

/** A point to press; `covered` names what a press there would hit instead. */
export interface Aim {
  x: number;
  y: number;
  covered?: string;
}

/** The centre of `element`, scrolled into view when it is out of sight or under something that stays put. */
export function aim(element: Element): Aim {
  const first = centre(element);
  if (!first.covered) return first;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const second = centre(element);
  if (!second.covered) return second;
  // What is fixed in a frame does not scroll the pages around the frame.
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; )
    frame = bringIn(frame, element)?.ownerDocument.defaultView?.frameElement;
  return centre(element);
}

/** Scrolls the page that holds `frame` until the middle of `element` is in its window. */
function bringIn(frame: Element, element: Element): Element {
  const page = frame.ownerDocument.defaultView;
  const { x, y } = inWindow(element, page);
  if (page) page.scrollBy({ left: beyond(x, page.innerWidth), top: beyond(y, page.innerHeight), behavior: 'instant' });
  return frame;
}

function beyond(at: number, size: number): number {
  return at < 0 || at > size ? at - size / 2 : 0;
}

function centre(element: Element): Aim {
  const { x, y } = middle(element);
  const hit = hitAt(element, x, y);
  const own = hit && (isDrawnIn(hit, element) || hit.closest('label')?.control === element);
  if (!element.checkVisibility() || element.getClientRects().length === 0) return { x, y, covered: 'nothing: no size' };
  if (!own) return { x, y, covered: named(hit) };
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
    const page = frame.ownerDocument.defaultView;
    const point = inWindow(element, page);
    const seen = frame.ownerDocument.elementFromPoint(point.x, point.y);
    if (seen !== frame) return { ...point, covered: named(seen) };
    frame = page?.frameElement;
  }
  return inWindow(element, null);
}

/** What a press there would hit, as deep in shadow roots as `element` may be; a closed root is a world of its own. */
function hitAt(element: Element, x: number, y: number): Element | null {
  const root = element.getRootNode();
  const closed = root instanceof ShadowRoot && root.mode === 'closed';
  let hit = (closed ? root : element.ownerDocument).elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== hit?.shadowRoot) return hit;
    hit = inner;
  }
}

/** True when `hit` is `element`, or drawn in it; text slotted into it is hit as its host. */
function isDrawnIn(hit: Element, element: Element): boolean {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && root.host === hit) return true;
  for (let at: Element | null = hit; at; at = drawnParent(at, document)) if (at === element) return true;
  return false;
}

/** The middle of `element` in the coordinates of its own frame. */
function middle(element: Element): { x: number; y: number } {
  // A link broken over two lines has its bounding box's centre between them.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The middle of `element` in the coordinates of `page`, one of the windows around it (null: the outermost). */
function inWindow(element: Element, page: Window | null): { x: number; y: number } {
  let { x, y } = middle(element);
  for (let at = element.ownerDocument.defaultView; at && at !== page && at.frameElement; ) {
    const frame: Element = at.frameElement;
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
    at = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

function named(hit: Element | null): string {
  if (!hit) return 'what is outside the window';
  const { localName, id, className } = hit;
  return `<${localName}${id && ` id="${id}"`}${className && ` class="${className}"`}>`;
}

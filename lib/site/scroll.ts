// Where the rows of a list scroll, and how to bring one on screen.

import { above } from './roots';

/** The element whose scrolling moves the list; null when the list does not scroll in anything. */
export function scrollerOf(list: Element): Element | null {
  const inner = [list, ...list.querySelectorAll('div, tbody, ul')].slice(0, 40).find(scrolls);
  if (inner) return inner;
  for (let outer = above(list); outer; outer = above(outer)) if (scrolls(outer)) return outer;
  return list.ownerDocument.scrollingElement;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
}

/** Distance from the top of the scroller's content to an element, px. */
export function offsetIn(scroller: Element, element: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** Bring an element to the middle of what scrolls it, at once whatever the site's style: motion is unwelcome to some. */
export function bringIntoView(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Nobody could scroll a frameset back from under the dock.
  if (document.body.tagName === 'FRAMESET') scrollTo(0, 0);
}

/** Waits until the rows of what is shown are drawn and rest: some lists leave it blank for a while, or draw it twice. */
export async function rowsDrawn(rows: () => Element[], scroller: Element, view: Window): Promise<void> {
  for (let i = 0, before = '', now = ''; i < 20; i++, before = now) {
    await drawn(view, 40);
    const { top, bottom } = scroller.getBoundingClientRect();
    const end = Math.min(bottom, top + scroller.clientHeight, view.innerHeight) - 4;
    const drawnRows = rows();
    const last = drawnRows.at(-1);
    now = [scroller.scrollTop, drawnRows[0]?.textContent, last?.textContent].join();
    if (now === before && last && last.getBoundingClientRect().bottom >= end) return;
  }
}

/** Two frames later the site has drawn what scrolling called for; a little more where it fetches. */
export function drawn(view: Window, ms = 60): Promise<void> {
  return new Promise((done) => view.setTimeout(done, ms));
}

/** Focus a row's own link, so that Enter opens it; a row itself mostly cannot be focused. */
export function focusLinkOf(row: Element): void {
  const link = row.querySelector<HTMLElement>('a[href], button, [tabindex]');
  (link ?? (row as HTMLElement)).focus({ preventScroll: true });
}

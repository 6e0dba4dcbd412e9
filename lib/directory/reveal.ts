// Gives the page back with one row shown: scrolled to, outlined, its words highlighted, its link focused.
import type { Hit } from '@/lib/messages';
import { type Marker, rangesOf } from '@/lib/site/mark';
import { readRow } from '@/lib/site/read-rows';
import { bringIntoView, drawn, focusLinkOf, rowsDrawn, scrollerOf } from '@/lib/site/scroll';
import type { Directory } from './directory';
import { atEnd } from './read-through';
import { isPaged, rewind, turn } from './turning';

/** Screens tried when the row's place is not known; past it the list is too long to look through unasked. */
const MOST_SCREENS = 400;

/** Show a hit on the site's own list. False when the list does not give it: it may hold it further on, or no more. */
export async function reveal(hit: Hit, directory: Directory, marker: Marker, signal: AbortSignal): Promise<boolean> {
  const list = directory.list();
  const bring = list && isPaged(list) ? turnTo : scrollTo;
  let element = here(hit.key, directory) ?? (await bring(hit.key, directory, signal));
  if (!element || signal.aborted) return false;
  marker.clear();
  bringIntoView(element);
  // A list that draws its rows anew as it moves: the row is another element now.
  if (!directory.complete()) await drawn(window, 150);
  element = findIn(directory, hit.key) ?? element;
  marker.set(element, 'pointed', true);
  const cut = (text: string, spans: Hit['nameSpans']) => spans.map(([start, end]) => text.slice(start, end));
  marker.highlight(rangesOf(element, [...cut(hit.name, hit.nameSpans), ...cut(hit.facts, hit.factsSpans)]));
  focusLinkOf(element);
  return true;
}

/** The row's element when it is in the document and still shows that row. */
function here(key: string, directory: Directory): Element | undefined {
  const element = directory.place(key)?.element;
  if (!element?.isConnected) return undefined;
  return readRow(element).key === key && element.checkVisibility() ? element : undefined;
}

const findIn = (directory: Directory, key: string) =>
  directory
    .list()
    ?.rows()
    .find((row) => readRow(row).key === key);

/** Turn to the page where the row was read, else through all of them from the first. */
async function turnTo(key: string, directory: Directory, signal: AbortSignal): Promise<Element | undefined> {
  const wanted = directory.place(key)?.page;
  const first = directory.list()?.rows()[0];
  const now = first && directory.place(readRow(first).key)?.page;
  const steps = wanted === undefined || now === undefined ? undefined : wanted - now;
  if (steps === undefined) await rewind(directory, signal);
  const part = (steps ?? 1) < 0 ? 'previousPage' : 'nextPage';
  for (let i = Math.abs(steps ?? Infinity); i > 0 && !signal.aborted && !findIn(directory, key); i--) {
    if (!(await turn(directory, part))) break;
  }
  return findIn(directory, key);
}

/** Scroll a virtualised list to where the row stood, else screen after screen from its top, until it is drawn. */
async function scrollTo(key: string, directory: Directory, signal: AbortSignal): Promise<Element | undefined> {
  const list = directory.list();
  const scroller = list && scrollerOf(list.element);
  const view = list?.element.ownerDocument.defaultView;
  if (!list || !scroller || !view || directory.complete()) return undefined;

  const offset = directory.place(key)?.offset;
  const places = offset === undefined ? screens(scroller) : [offset - scroller.clientHeight / 2];
  for (const top of places) {
    if (signal.aborted) return undefined;
    scroller.scrollTop = Math.max(0, top);
    await rowsDrawn(list.rows, scroller, view);
    const row = findIn(directory, key);
    if (row) return row;
    if (atEnd(scroller)) break;
  }
  return undefined;
}

function* screens(scroller: Element): Generator<number> {
  for (let i = 0; i < MOST_SCREENS; i++) yield i * Math.max(200, scroller.clientHeight * 0.8);
}

// Gives the page back with one row shown: scrolled to, outlined, its words highlighted, its link focused.
import type { Hit } from '@/lib/messages';
import { type Marker, rangesOf } from '@/lib/site/mark';
import { readRow } from '@/lib/site/read-rows';
import { bringIntoView, drawn, focusLinkOf, scrollerOf } from '@/lib/site/scroll';
import type { Directory } from './directory';

/** Screens tried when the row's place is not known; past it the list is too long to look through unasked. */
const MOST_SCREENS = 400;

/** Show a hit on the site's own list. False when the list does not give it: it may hold it further on, or no more. */
export async function reveal(hit: Hit, directory: Directory, marker: Marker, signal: AbortSignal): Promise<boolean> {
  const element = here(hit.key, directory) ?? (await scrollTo(hit.key, directory, signal));
  if (!element || signal.aborted) return false;
  marker.clear();
  bringIntoView(element);
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
  return readRow(element).key === key ? element : undefined;
}

/** Scroll a virtualised list to where the row stood, else screen after screen from its top, until it is drawn. */
async function scrollTo(key: string, directory: Directory, signal: AbortSignal): Promise<Element | undefined> {
  const list = directory.list();
  const scroller = list && scrollerOf(list.element);
  const view = list?.element.ownerDocument.defaultView;
  if (!list || !scroller || !view || directory.complete()) return undefined;
  const find = () => list.rows().find((row) => readRow(row).key === key);

  const offset = directory.place(key)?.offset;
  const places = offset === undefined ? screens(scroller) : [offset - scroller.clientHeight / 2];
  for (const top of places) {
    if (signal.aborted) return undefined;
    scroller.scrollTop = Math.max(0, top);
    await drawn(view);
    const row = find();
    if (row) return row;
    if (atEnd(scroller)) break;
  }
  return undefined;
}

/** Scroll a virtualised list from its top to its end so that every row passes by, then back; `progress` is a share of it. */
export async function readThrough(
  directory: Directory,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const list = directory.list();
  const scroller = list && scrollerOf(list.element);
  const view = list?.element.ownerDocument.defaultView;
  if (!list || !scroller || !view) return;
  const start = scroller.scrollTop;
  for (let top = 0; !signal.aborted; top += Math.max(200, scroller.clientHeight * 0.9)) {
    scroller.scrollTop = top;
    await drawn(view);
    await directory.read();
    progress(Math.min(1, (scroller.scrollTop + scroller.clientHeight) / scroller.scrollHeight));
    if (atEnd(scroller) && !(await grows(scroller, view))) break;
  }
  await directory.read();
  scroller.scrollTop = start;
}

const atEnd = (scroller: Element) => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;

/** A list that fetches its rows in parts ends further down a moment later. */
async function grows(scroller: Element, view: Window): Promise<boolean> {
  const before = scroller.scrollHeight;
  for (let i = 0; i < 15; i++) {
    await drawn(view, 100);
    if (scroller.scrollHeight > before) return true;
  }
  return false;
}

function* screens(scroller: Element): Generator<number> {
  for (let i = 0; i < MOST_SCREENS; i++) yield i * Math.max(200, scroller.clientHeight * 0.8);
}

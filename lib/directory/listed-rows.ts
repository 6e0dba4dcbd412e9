// The rows of the site's list as they are on the page: where each one stands, by its key.

import type { RawRow } from '@/lib/messages';
import { isGone } from '@/lib/site/frames';
import type { FoundList } from '@/lib/site/list';
import { turner } from '@/lib/site/pager';
import { readRow } from '@/lib/site/read-rows';
import { offsetIn, scrollerOf } from '@/lib/site/scroll';

/** Longest stretch of main thread one slice of reading may take, ms. */
const SLICE_MS = 8;
/** A list with fewer rows in the document may be a window on a longer one: its rows are read again at each change. */
const WINDOW_ROWS = 200;

export interface Place {
  element: Element;
  /** From the top of what the list scrolls in, px; undefined when the whole list is in the document. */
  offset: number | undefined;
  /** Of a paged list, the page it was read on; undefined until the list is read through. */
  page: number | undefined;
}

export interface ListedRows {
  places: ReadonlyMap<string, Place>;
  /** Read what is new and tell it, slice by slice. A call during another makes that one go on. */
  read(): Promise<void>;
  /** Are all rows of the site's list in the document? */
  complete(): boolean;
}

/** Follows `list`, telling rows read for the first time or changed, until `signal` aborts. */
export function listedRows(
  list: FoundList,
  pageNow: () => number | undefined,
  places: Map<string, Place>,
  tell: (rows: RawRow[]) => Promise<void>,
  signal: AbortSignal,
): ListedRows {
  const seen = new WeakSet<Element>();
  const scroller = scrollerOf(list.element);
  const { ownerDocument } = list.element;
  let running: Promise<void> | undefined;
  let again = false;

  let whole = false;
  /** Looked at once a reading: finding a pager or a closed branch costs more than an answer may. */
  const isWhole = () => {
    const count = list.count();
    const declared = list.declared();
    if (turner(list.element, 'nextPage') || turner(list.element, 'previousPage') || list.closed().length > 0)
      return false;
    return declared !== undefined ? declared <= count : count > WINDOW_ROWS || !scroller || shows(scroller, count);
  };

  async function pass() {
    // The last row of a page still arriving may lack cells.
    const arriving = ownerDocument.readyState === 'loading';
    const rows = arriving ? list.rows().slice(0, -1) : list.rows();
    whole = isWhole();
    const page = pageNow();
    let fresh: RawRow[] = [];
    const telling: Promise<void>[] = [];
    let until = performance.now() + SLICE_MS;
    for (const element of rows) {
      if (whole && rows.length > WINDOW_ROWS && seen.has(element)) continue;
      const row = readRow(element);
      if (!places.has(row.key)) fresh.push(row);
      seen.add(element);
      places.set(row.key, {
        element,
        offset: whole || !scroller ? undefined : offsetIn(scroller, element),
        page: page ?? places.get(row.key)?.page,
      });
      if (performance.now() < until) continue;
      await rest();
      if (signal.aborted) return;
      if (fresh.length > 400) {
        // Read on while the other side works, but not so far that what is asked meanwhile waits behind it all.
        telling.push(tell(fresh));
        if (telling.length > 2) await telling.shift();
        fresh = [];
      }
      until = performance.now() + SLICE_MS;
    }
    if (fresh.length > 0) telling.push(tell(fresh));
    await Promise.all(telling);
  }

  async function passes() {
    do {
      again = false;
      // Between two slices the page may have gone, and its rows with it.
      await pass().catch((error: unknown) => {
        if (!isGone(ownerDocument)) throw error;
      });
    } while (again && !signal.aborted && !isGone(ownerDocument));
    running = undefined;
  }

  return {
    places,
    // Asked between the page's leaving and our noticing it.
    complete: () => whole && !isGone(ownerDocument),
    read() {
      again = running !== undefined;
      running ??= passes();
      return running;
    },
  };
}

/** Few rows in something that scrolls far further than they reach: a window on a longer list. */
function shows(scroller: Element, rows: number): boolean {
  return scroller.scrollHeight < Math.max(scroller.clientHeight * 3, rows * 200);
}

/** Let input and painting go first. */
function rest(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

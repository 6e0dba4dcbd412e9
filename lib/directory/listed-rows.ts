// The rows of the site's list as they are on the page: where each one stands, by its key.

import type { RawRow } from '@/lib/messages';
import { isGone } from '@/lib/site/frames';
import type { FoundList } from '@/lib/site/list';
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
}

export interface ListedRows {
  places: ReadonlyMap<string, Place>;
  /** Read what is new and tell it, slice by slice. A call during another makes that one go on. */
  read(): Promise<void>;
  /** Are all rows of the site's list in the document? */
  complete(): boolean;
}

/** Follows `list`, telling rows read for the first time or changed, until `signal` aborts. */
export function listedRows(list: FoundList, tell: (rows: RawRow[]) => Promise<void>, signal: AbortSignal): ListedRows {
  const places = new Map<string, Place>();
  const seen = new WeakSet<Element>();
  const scroller = scrollerOf(list.element);
  const { ownerDocument } = list.element;
  let running: Promise<void> | undefined;
  let again = false;

  const complete = () => {
    // Asked between the page's leaving and our noticing it.
    if (isGone(ownerDocument)) return false;
    const count = list.count();
    const declared = list.declared();
    return declared !== undefined ? declared <= count : count > WINDOW_ROWS || !scroller || shows(scroller, count);
  };

  async function pass() {
    // The last row of a page still arriving may lack cells.
    const arriving = ownerDocument.readyState === 'loading';
    const rows = arriving ? list.rows().slice(0, -1) : list.rows();
    const whole = complete();
    let fresh: RawRow[] = [];
    let until = performance.now() + SLICE_MS;
    for (const element of rows) {
      if (whole && rows.length > WINDOW_ROWS && seen.has(element)) continue;
      const row = readRow(element);
      if (!places.has(row.key)) fresh.push(row);
      seen.add(element);
      places.set(row.key, { element, offset: whole || !scroller ? undefined : offsetIn(scroller, element) });
      if (performance.now() < until) continue;
      await rest();
      if (signal.aborted) return;
      if (fresh.length > 400) {
        await tell(fresh);
        fresh = [];
      }
      until = performance.now() + SLICE_MS;
    }
    if (fresh.length > 0) await tell(fresh);
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
    complete,
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

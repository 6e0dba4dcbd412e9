// Makes every row of a list pass by once, however it hides them: closed branches, pages, a window on a longer list.
import { press } from '@/lib/site/act';
import { expanderOf } from '@/lib/site/branches';
import { drawn, rowsDrawn, scrollerOf } from '@/lib/site/scroll';
import type { Directory } from './directory';
import { isPaged, rewind, turn, waitFor } from './turning';

/** Steps in a row that bring no new row: the list has no more, or does not want to be scrolled. */
const MOST_STILL = 30;

/** Read the whole list, then give it back at its beginning; `progress` is told as it goes. The user has asked for it. */
export async function readThrough(directory: Directory, progress: () => void, signal: AbortSignal): Promise<void> {
  await openBranches(directory, progress, signal);
  const list = directory.list();
  if (list && isPaged(list)) await turnPages(directory, progress, signal);
  else await scrollThrough(directory, progress, signal);
  if (!signal.aborted) directory.readWhole();
}

async function openBranches(directory: Directory, progress: () => void, signal: AbortSignal): Promise<void> {
  const tried = new WeakSet<Element>();
  const next = () =>
    directory
      .list()
      ?.closed()
      .find((branch) => !tried.has(branch));
  for (let branch = next(); branch && !signal.aborted; branch = next()) {
    tried.add(branch);
    const shut = branch;
    const rows = directory.list()?.count();
    press(expanderOf(shut));
    // What opens may fetch its rows first.
    await waitFor(() => !directory.list()?.closed().includes(shut) && directory.list()?.count() !== rows);
    await directory.read();
    progress();
  }
}

async function turnPages(directory: Directory, progress: () => void, signal: AbortSignal): Promise<void> {
  await rewind(directory, signal);
  directory.page = 0;
  do {
    await directory.read();
    progress();
    directory.page++;
  } while (!signal.aborted && (await turn(directory, 'nextPage')));
  directory.page = undefined;
  await rewind(directory, signal);
}

async function scrollThrough(directory: Directory, progress: () => void, signal: AbortSignal): Promise<void> {
  const list = directory.list();
  const scroller = list && scrollerOf(list.element);
  const view = list?.element.ownerDocument.defaultView;
  if (!list || !scroller || !view || directory.complete()) return;
  const start = scroller.scrollTop;
  scroller.scrollTop = 0;
  // Some lists put themselves elsewhere than they are scrolled to: each step starts from where the list is.
  for (let still = 0; !signal.aborted && still < MOST_STILL; ) {
    await rowsDrawn(list.rows, scroller, view);
    const before = directory.places().size;
    await directory.read();
    const { size } = directory.places();
    progress();
    still = size > before ? 0 : still + 1;
    if (atEnd(scroller) && (size >= (list.declared() ?? Infinity) || (still > 1 && !(await grows(scroller, view)))))
      break;
    scroller.scrollTop += Math.max(200, scroller.clientHeight * 0.8);
  }
  scroller.scrollTop = start;
}

export const atEnd = (scroller: Element) => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;

/** A list that fetches its rows in parts ends further down a moment later. */
async function grows(scroller: Element, view: Window): Promise<boolean> {
  const before = scroller.scrollHeight;
  for (let i = 0; i < 15; i++) {
    await drawn(view, 100);
    if (scroller.scrollHeight > before) return true;
  }
  return false;
}

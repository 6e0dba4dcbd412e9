// Makes every row of a list pass by once, however it hides them: closed branches, pages, a window on a longer list.
import { press } from '@/lib/site/act';
import { expanderOf } from '@/lib/site/branches';
import { drawn, scrollerOf } from '@/lib/site/scroll';
import type { Directory } from './directory';
import { isPaged, rewind, turn, waitFor } from './turning';

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
  for (let top = 0; !signal.aborted; top += Math.max(200, scroller.clientHeight * 0.9)) {
    scroller.scrollTop = top;
    await drawn(view);
    await directory.read();
    progress();
    if (atEnd(scroller) && !(await grows(scroller, view))) break;
  }
  await directory.read();
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

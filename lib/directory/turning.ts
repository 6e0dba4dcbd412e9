// Turns the pages of a paged list, one after the other, as a person would who wants to see them all.
import { press } from '@/lib/site/act';
import type { FoundList } from '@/lib/site/list';
import { turner } from '@/lib/site/pager';
import { textOf } from '@/lib/site/roots';
import { drawn } from '@/lib/site/scroll';
import type { Directory } from './directory';

/** A page that has not come by then does not come, ms. */
const PATIENCE_MS = 4000;
/** More pages than any directory has. */
const MOST_PAGES = 2000;

/** Is the list one of pages, with another before or after this one? */
export const isPaged = (list: FoundList) =>
  Boolean(turner(list.element, 'nextPage') ?? turner(list.element, 'previousPage'));

/** One page forth or back. False at the end, or when the page does not come. */
export async function turn(directory: Directory, part: 'nextPage' | 'previousPage'): Promise<boolean> {
  const list = directory.list();
  const control = list && turner(list.element, part);
  const before = firstOf(list);
  if (!control || !press(control)) return false;
  return waitFor(() => {
    const first = firstOf(directory.list());
    return first !== '' && first !== before;
  });
}

/** Back to the first page, as far as there is one before. */
export async function rewind(directory: Directory, signal: AbortSignal): Promise<void> {
  for (let i = 0; i < MOST_PAGES && !signal.aborted; i++) if (!(await turn(directory, 'previousPage'))) return;
}

/** True as soon as `holds` is; false when it has not in time. */
export async function waitFor(holds: () => boolean): Promise<boolean> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    if (holds()) return true;
    await drawn(window, 16);
  }
  return holds();
}

const firstOf = (list: FoundList | null) => {
  const row = list?.rows()[0];
  return row ? textOf(row) : '';
};

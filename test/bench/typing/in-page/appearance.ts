// A list that comes to a page that stands: put there by a script, and watched from its first frame on.
import { watchFrames } from './frames';
import { watchLongTasks } from './long-tasks';
import { countOf } from './look';

const PATIENCE_MS = 50_000;

export interface Appearance {
  /** Milliseconds from the end of the frame that shows the list until `met`. */
  after: number;
  /** Long tasks in between; undefined where the browser does not tell. */
  longTasks: number[] | undefined;
}

/** Puts the table of `url` on the page and waits until the overlay in `root` meets `met`. */
export async function listAppears(root: ShadowRoot, url: string, met: () => boolean): Promise<Appearance> {
  const html = await (await fetch(url)).text();
  const place = document.querySelector('#list');
  if (!place) throw new Error('no place for the list');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const tasks = watchLongTasks();
  place.append(...parsed.body.childNodes);
  const { end } = await watchFrames(document).next(() => {});
  tasks.taken();
  await until(root, met);
  const after = performance.now() - end;
  // The browser tells of a long task once it is over.
  await new Promise((done) => setTimeout(done, 100));
  return { after, longTasks: tasks.taken() };
}

/** Resolves as soon as what is drawn in `root` meets `met`. */
export function until(root: ShadowRoot, met: () => boolean): Promise<void> {
  return new Promise((done, fail) => {
    const look = () => {
      if (!met()) return;
      drawn.disconnect();
      clearTimeout(late);
      done();
    };
    const drawn = new MutationObserver(look);
    const late = setTimeout(() => fail(new Error(`the overlay says « ${root.textContent} »`)), PATIENCE_MS);
    drawn.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
}

/** Does the overlay in `root` say that it knows `rows` rows? */
export function isRead(root: ShadowRoot, rows: number): boolean {
  return countOf(root).replace(/\D/g, '') === String(rows);
}

/** Milliseconds from the document's arrival until the overlay knows its `rows` rows. */
export async function untilRead(root: ShadowRoot, rows: number): Promise<number> {
  await until(root, () => isRead(root, rows));
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.now() - (navigation?.domContentLoadedEventEnd ?? 0);
}

/** Gives the search box the keyboard as soon as there is one. */
export async function focusBox(root: ShadowRoot): Promise<void> {
  const box = () => root.querySelector<HTMLInputElement>('input[role="combobox"]');
  await until(root, () => box() !== null);
  box()?.focus();
}

// Says when the page changed: mutations in batches, frames that load, addresses that change without a load.
import { onAbort } from '@/lib/signals';
import { framesOf } from './frames';
import type { Tree } from './roots';

/** Quiet time before a change is told, and the longest it is put off while the page never rests, ms. */
const QUIET_MS = 120;
const LATEST_MS = 600;

/** Looking again takes at most this share of the main thread while the page never rests. */
const SHARE = 0.2;
/** Mutations looked at one by one in a burst; a larger one is news of the page. */
const MOST_RECORDS = 500;

/** A change inside the list only, or one that may concern any part of the page. */
export type Change = 'list' | 'page';

export interface Watched {
  /** Called after each burst of mutations. */
  changed(change: Change): void;
  /** The documents and open shadow roots there are now. */
  trees(): readonly Tree[];
  /** The known list of a document: what happens inside it is no news of the page. */
  listOf(document: Document): Element | undefined;
}

/** Watches every tree of the page until `signal` aborts. */
export function watch({ changed, trees, listOf }: Watched, signal: AbortSignal): void {
  const seen = new WeakSet<Node>();
  /** No sooner than this is the page looked at again. */
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let pending: Change | undefined;

  function tell() {
    timer = undefined;
    const change = pending ?? 'page';
    pending = undefined;
    since = 0;
    if (signal.aborted) return;
    const start = performance.now();
    changed(change);
    const now = performance.now();
    restUntil = now + (now - start) / SHARE;
    observeAll();
  }

  function note(change: Change) {
    if (change === 'page' || pending === undefined) pending = change;
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(restUntil, Math.min(now + QUIET_MS, since + LATEST_MS)) - now);
  }

  const observer = new MutationObserver((records) => {
    const first = records[0];
    if (!first) return;
    const document = first.target.ownerDocument ?? (first.target as Document);
    const list = listOf(document);
    const inList =
      list?.isConnected &&
      records.length < MOST_RECORDS &&
      records.every((record) => list !== record.target && list.contains(record.target));
    note(inList ? 'list' : 'page');
  });

  function observeAll() {
    for (const tree of trees()) {
      for (const frame of framesOf(tree).filter((f) => !seen.has(f))) {
        seen.add(frame);
        frame.addEventListener('load', () => note('page'), { signal });
      }
      if (seen.has(tree)) continue;
      seen.add(tree);
      observer.observe(tree, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['aria-checked', 'aria-expanded', 'aria-hidden', 'hidden', 'disabled', 'open'],
      });
      tree.addEventListener('change', () => note('page'), { signal, passive: true });
    }
  }

  observeAll();
  addEventListener('popstate', () => note('page'), { signal });
  addEventListener('pageshow', () => note('page'), { signal });
  onAbort(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

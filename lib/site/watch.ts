// Says when the page changed: mutations in batches, frames that load, addresses that change without a load.
import { documents, framesOf } from './frames';

/** Quiet time before a change is told, and the longest it is put off while the page never rests, ms. */
const QUIET_MS = 120;
const LATEST_MS = 600;

/** A change inside the list only, or one that may concern any part of the page. */
export type Change = 'list' | 'page';

/**
 * Calls `changed` after each burst of mutations in any document of ours, until `signal` aborts.
 * `listOf` tells which element of a document is its known list: what happens inside it is no news of the page.
 */
export function watch(
  changed: (change: Change) => void,
  listOf: (document: Document) => Element | undefined,
  signal: AbortSignal,
): void {
  const seen = new WeakSet<Document | Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let pending: Change | undefined;

  function tell() {
    timer = undefined;
    const change = pending ?? 'page';
    pending = undefined;
    since = 0;
    if (signal.aborted) return;
    if (change === 'page') observeAll();
    changed(change);
  }

  function note(change: Change) {
    if (change === 'page' || pending === undefined) pending = change;
    since ||= performance.now();
    clearTimeout(timer);
    const left = LATEST_MS - (performance.now() - since);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, left)));
  }

  const observer = new MutationObserver((records) => {
    const first = records[0];
    if (!first) return;
    const document = first.target.ownerDocument ?? (first.target as Document);
    const list = listOf(document);
    const inList =
      list?.isConnected && records.every((record) => list !== record.target && list.contains(record.target));
    note(inList ? 'list' : 'page');
  });

  function observeAll() {
    for (const document of documents()) {
      for (const frame of framesOf(document).filter((f) => !seen.has(f))) {
        seen.add(frame);
        frame.addEventListener('load', () => note('page'), { signal });
      }
      if (seen.has(document)) continue;
      seen.add(document);
      observer.observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['aria-checked', 'aria-expanded', 'aria-hidden', 'hidden', 'disabled', 'open'],
      });
      document.addEventListener('change', () => note('page'), { signal, passive: true });
    }
  }

  observeAll();
  addEventListener('popstate', () => note('page'), { signal });
  addEventListener('pageshow', () => note('page'), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

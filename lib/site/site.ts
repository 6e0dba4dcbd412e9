// The page as features see it: what was recognised in each of its documents, kept up to date while it lives.

import type { PartId } from '@/lib/messages';
import { listeners } from '@/lib/signals';
import { documents, isGone } from './frames';
import { type PageKind, recognise, type View } from './pages';
import { type Change, watch } from './watch';

/** The page a person is working on when several documents are on screen: the most precise first. */
const PRECEDENCE: readonly PageKind[] = ['dossier', 'structure', 'directory', 'sign-in', 'home', 'unknown'];

export interface Site {
  /** Every document recognised, the one a person works on first. */
  views(): readonly View[];
  /** The part of that name in any document, first the one worked on. */
  part(id: PartId): { element: Element; view: View } | undefined;
  /** Called after each change; `list` when only rows of the known list changed. */
  subscribe(listener: (change: Change) => void, signal: AbortSignal): void;
  /** Recognise again, as after a lesson. */
  reread(): void;
  /** Main-thread time the last recognition took, ms. */
  took(): number;
}

/** Watches the page from its outermost frame until `signal` aborts. */
export function watchSite(signal: AbortSignal): Site {
  let views: View[] = [];
  let took = 0;
  const heard = listeners<[Change]>();

  function read() {
    const start = performance.now();
    const before = new Map(live().map(({ document, list }) => [document, list]));
    views = documents()
      .map((document) => recognise(document, before.get(document)))
      .sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind));
    took = performance.now() - start;
  }

  // A frame on its way to another page leaves its old document here.
  const live = () => views.filter((view) => !isGone(view.document));

  read();
  function changed(change: Change) {
    if (change === 'page') read();
    heard.tell(change);
  }
  watch(
    {
      changed,
      trees: () => live().flatMap((view) => view.trees),
      listOf: (document) => live().find((view) => view.document === document)?.list?.element,
    },
    signal,
  );

  return {
    views: live,
    part(id) {
      for (const view of live()) {
        const element = view.parts.get(id)?.element;
        if (element?.isConnected) return { element, view };
      }
      return undefined;
    },
    subscribe: heard.subscribe,
    reread: () => changed('page'),
    took: () => took,
  };
}

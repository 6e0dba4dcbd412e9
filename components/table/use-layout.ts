// How the user wants the dossiers shown, kept by the browser: cards or table, and which columns.
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LAYOUT_KEY } from '@/lib/storage-keys';
import { ALWAYS, COLUMN_IDS, type ColumnId, SHOWN_FIRST } from './columns';

export interface Layout {
  /** Nothing until the user has chosen. */
  view?: 'cards' | 'table';
  columns: readonly ColumnId[];
}

export interface LayoutAccess {
  layout: Layout;
  change: (part: Partial<Layout>) => void;
}

/** What was stored, as far as it still means something. */
export function readLayout(stored: unknown): Layout {
  const { view, columns } = (stored ?? {}) as { view?: unknown; columns?: unknown };
  const chosen = Array.isArray(columns) ? columns : SHOWN_FIRST;
  return {
    ...((view === 'cards' || view === 'table') && { view }),
    // In their order, whatever that of the choices.
    columns: COLUMN_IDS.filter((id) => id === ALWAYS || chosen.includes(id)),
  };
}

/** Nothing until it is read, so that the page is not drawn twice. */
export function useLayout(): LayoutAccess | undefined {
  const [layout, setLayout] = useState<Layout>();
  // Asked before the page is first painted.
  useLayoutEffect(() => {
    const read = browser.storage.local.get(LAYOUT_KEY) as Promise<Record<string, unknown>>;
    read.then(
      (stored) => setLayout(readLayout(stored[LAYOUT_KEY])),
      () => setLayout(readLayout(undefined)),
    );
  }, []);
  return (
    layout && {
      layout,
      change: (part) => {
        const next = readLayout({ ...layout, ...part });
        setLayout(next);
        // On a full disk it holds for this page alone.
        void browser.storage.local.set({ [LAYOUT_KEY]: next }).catch(() => undefined);
      },
    }
  );
}

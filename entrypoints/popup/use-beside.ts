// Opening the dossiers beside the site, where the browser has a side panel.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Firefox has a sidebar, Chrome and Edge a side panel; each opens only at a press, before anything is awaited. */
interface Panels {
  sidebarAction?: { open: () => Promise<void> };
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
}

/** Nothing where the browser has none, or until its window is known. */
export function useBeside(): (() => void) | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id),
      () => undefined,
    );
  }, []);
  const { sidebarAction, sidePanel } = browser as unknown as Panels;
  if (windowId === undefined || !(sidebarAction || sidePanel)) return undefined;
  return () => {
    const opening = sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId });
    // The popup has done its work; in a tab this closes nothing.
    void opening?.then(
      () => window.close(),
      () => undefined,
    );
  };
}

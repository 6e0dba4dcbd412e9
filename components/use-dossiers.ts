// The tracked dossiers as the background holds them, read again whenever they change in any page.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';
import { REVISION_KEY } from '@/lib/storage-keys';

export type DossiersView = Output<'dossiers.list'>;

export interface Dossiers {
  /** Nothing until the first answer. */
  view: DossiersView | undefined;
  /** Why the last reading failed; the view stays the one before. */
  failure: unknown;
  reload: () => Promise<void>;
}

export function useDossiers(): Dossiers {
  const [view, setView] = useState<DossiersView>();
  const [failure, setFailure] = useState<unknown>();
  const asked = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const answer = await send('dossiers.list', {});
      // A slow answer must not bring back what a later one has replaced.
      if (turn !== asked.current) return;
      setView(answer);
      setFailure(undefined);
    } catch (error) {
      if (turn === asked.current) setFailure(error);
    }
  }, []);

  useEffect(() => {
    void reload();
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && REVISION_KEY in changes) void reload();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [reload]);

  return { view, failure, reload };
}

// The tracked dossiers as the background holds them, read again whenever they change in any page.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';
import { FIRST_KEY, REVISION_KEY } from '@/lib/storage-keys';

/** A page out of sight for longer is read again when it is seen again: the day may have changed. */
const FRESH_MS = 60_000;

/** As long as the first cards take to be drawn. */
const DRAWING_MS = 50;

export type DossiersView = Output<'dossiers.list'> & {
  /** While only the first are there: how many are open, and due. */
  counts?: { open: number; due: number };
};

export interface Dossiers {
  /** Nothing until the first answer. */
  view: DossiersView | undefined;
  /** Why the last reading failed; the view stays the one before. */
  failure: unknown;
  reload: () => Promise<void>;
}

/** Those to draw until the worker has answered, unless they are of another day. */
async function firstDossiers(): Promise<DossiersView | undefined> {
  type First = Output<'dossiers.list'> & { open: number; due: number };
  const { [FIRST_KEY]: first } = await browser.storage.session.get<{ [FIRST_KEY]?: First }>(FIRST_KEY);
  if (first?.today !== today(new Date())) return undefined;
  const { open, due, ...view } = first;
  return { ...view, counts: { open, due } };
}

/** `early`: draw the first of them while the whole list is read; the view then has `counts`. */
export function useDossiers(early = false): Dossiers {
  const [view, setView] = useState<DossiersView>();
  const [failure, setFailure] = useState<unknown>();
  const asked = useRef(0);
  const answered = useRef(Number.NEGATIVE_INFINITY);

  const reload = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const answer = await send('dossiers.list', {});
      // A slow answer must not bring back what a later one has replaced.
      if (turn !== asked.current) return;
      answered.current = Date.now();
      setView(answer);
      setFailure(undefined);
    } catch (error) {
      if (turn === asked.current) setFailure(error);
    }
  }, []);

  const begin = useCallback(async () => {
    const first = await firstDossiers().catch(() => undefined);
    setView((whole) => whole ?? first);
    // Reading a thousand would slow down the drawing of the first.
    setTimeout(reload, first ? DRAWING_MS : 0);
  }, [reload]);

  // Asked before the page is first painted: a frame is a sixth of what opening may take.
  useLayoutEffect(() => {
    if (early) void begin();
    else void reload();
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && REVISION_KEY in changes) void reload();
    };
    const onVisible = () => {
      const fresh = Math.abs(Date.now() - answered.current) < FRESH_MS;
      if (document.visibilityState === 'visible' && !fresh) void reload();
    };
    browser.storage.onChanged.addListener(onChanged);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      browser.storage.onChanged.removeListener(onChanged);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [begin, reload, early]);

  return { view, failure, reload };
}

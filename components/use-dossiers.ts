// The tracked dossiers as the background holds them, read again whenever they change in any page.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '@/lib/dossiers/civil-date';
import type { Summary } from '@/lib/dossiers/first';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';
import { FIRST_KEY, REVISION_KEY } from '@/lib/storage-keys';
import { followStorage } from './follow-storage';
import { atStart } from './session-start';

/** A page out of sight for longer is read again when it is seen again: the day may have changed. */
const FRESH_MS = 60_000;

/** As long as the first cards take to be drawn: reading a thousand would slow that down. Many are long on their way as it is. */
const DRAWING_MS = { cards: 50, rows: 0 };

export type DossiersView = Output<'dossiers.list'> & {
  /** While only the first are there: what is said of all. */
  summary?: Summary;
};

export interface Dossiers {
  /** Nothing until the first answer. */
  view: DossiersView | undefined;
  /** Why the last reading failed; the view stays the one before. */
  failure: unknown;
  reload: () => Promise<void>;
}

/** As what the dossiers are shown: which of them come first. */
export type Shape = 'cards' | 'rows';

/** Those to draw until the worker has answered, unless they are of another day. */
async function firstDossiers(shape: Shape): Promise<DossiersView | undefined> {
  const { [FIRST_KEY]: first } = await atStart;
  if (first?.today !== today(new Date())) return undefined;
  const { rows, ...view } = first;
  return shape === 'rows' ? { ...view, dossiers: rows } : view;
}

/** The first of them are drawn while the whole list is read; the view then has a `summary`. */
export function useDossiers(shape: Shape): Dossiers {
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
    const first = await firstDossiers(shape);
    setView((whole) => whole ?? first);
    setTimeout(reload, first ? DRAWING_MS[shape] : 0);
  }, [reload, shape]);

  // Asked before the page is first painted: a frame is a sixth of what opening may take.
  useLayoutEffect(() => {
    void begin();
    const unfollow = followStorage({ keys: [REVISION_KEY] }, () => void reload());
    const onVisible = () => {
      const fresh = Math.abs(Date.now() - answered.current) < FRESH_MS;
      if (document.visibilityState === 'visible' && !fresh) void reload();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      unfollow();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [begin, reload]);

  return { view, failure, reload };
}

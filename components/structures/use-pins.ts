// « Mes structures » as the background holds them, read again whenever they change, and the way to change them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { followStorage } from '@/components/follow-storage';
import { type Undo, useUndo } from '@/components/use-undo';
import type { Pin, Structure } from '@/lib/messages';
import { send } from '@/lib/send';
import { PINS_KEY } from '@/lib/storage-keys';
import { t } from '@/lib/text/text';

export interface Pins {
  /** Nothing until the first answer. */
  pins: readonly Pin[] | undefined;
  undo: Undo;
  failure: unknown;
  /** Takes the pin away, with its way back. */
  unpin: (structure: Structure) => void;
  /** Pins a structure found, or takes its pin away. */
  toggle: (key: string) => Promise<void>;
}

export function usePins(): Pins {
  const [pins, setPins] = useState<readonly Pin[]>();
  const [failure, setFailure] = useState<unknown>();
  const undo = useUndo();

  const reload = useCallback(() => send('pins.list', {}).then((answer) => setPins(answer.pins), setFailure), []);
  useEffect(() => {
    void reload();
    return followStorage({ keys: [PINS_KEY] }, () => void reload());
  }, [reload]);

  async function attempt(ask: () => Promise<unknown>): Promise<boolean> {
    try {
      await ask();
      setFailure(undefined);
      await reload();
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  }
  const set = (structure: Structure, on: boolean) => attempt(() => send('pins.toggle', { structure, on }));

  return {
    pins,
    undo,
    failure,
    unpin: (structure) =>
      void set(structure, false).then((done) => {
        if (done) undo.offer(t('pins_unpinned', structure.name), () => void set(structure, true));
      }),
    toggle: async (key) => void (await attempt(() => send('pins.toggle', { key }))),
  };
}

// How many structures are remembered, and the way to forget them all.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/send';

export interface Memory {
  /** Nothing until the first answer. */
  count: number | undefined;
  failure: unknown;
  /** @returns how many were forgotten; nothing when it failed, `failure` says why */
  clear: () => Promise<number | undefined>;
}

export function useMemory(): Memory {
  const [count, setCount] = useState<number>();
  const [failure, setFailure] = useState<unknown>();

  const read = useCallback(() => {
    send('memory.count', {}).then((answer) => setCount(answer.count), setFailure);
  }, []);
  useEffect(() => {
    read();
    // Rows come while the page is in the background: it counts again when it is looked at.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);

  return {
    count,
    failure,
    async clear() {
      try {
        const gone = await send('memory.clear', {});
        setFailure(undefined);
        setCount(0);
        return gone.count;
      } catch (error) {
        setFailure(error);
        return undefined;
      }
    },
  };
}

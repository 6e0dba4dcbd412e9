// Data of a screen: fetched at first sight, again when the window comes back, and on a period where asked.
import { useCallback, useEffect, useState } from 'react';
import { call, messageOf } from './http';

interface Fetched<T> {
  data: T | undefined;
  error: string | undefined;
  /** Puts what an edit answered, without a new request. */
  put(data: T): void;
  reload(): void;
}

/** GETs `path`; `every` (ms) refreshes it in the background. */
export function useFetch<T>(path: string, every?: number): Fetched<T> {
  const [data, put] = useState<T>();
  const [error, setError] = useState<string>();
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((turn) => turn + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    void turn; // each turn is one more request for the same path
    call<T>('GET', path, undefined, controller.signal).then(
      (fresh) => {
        put(fresh);
        setError(undefined);
      },
      (reason: unknown) => {
        if (!controller.signal.aborted) setError(messageOf(reason));
      },
    );
    return () => controller.abort();
  }, [path, turn]);

  useEffect(() => {
    const timer = every === undefined ? undefined : setInterval(reload, every);
    addEventListener('focus', reload);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', reload);
    };
  }, [every, reload]);

  return { data, error, put, reload };
}

// All the rows of the ticked families, asked slice after slice: the first ones show while the others come.
import { useCallback, useEffect, useState } from 'react';
import type { ListPage, ListRow } from '../../views';
import { call, messageOf } from '../core/http';

interface Rows {
  /** Undefined until the first slice is there. */
  total?: number;
  rows: readonly ListRow[];
  error?: string;
}

const NOTHING: Rows = { rows: [] };

/** `families` joined by dots; none: no request. */
export function useRows(families: string): Rows & { retry(): void } {
  const [state, setState] = useState<Rows>(NOTHING);
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn((turn) => turn + 1), []);

  useEffect(() => {
    void turn; // each turn starts the whole list again
    const controller = new AbortController();
    setState(NOTHING);
    if (families !== '') {
      load(families, setState, controller.signal).catch((reason: unknown) => {
        if (!controller.signal.aborted) setState((known) => ({ ...known, error: messageOf(reason) }));
      });
    }
    return () => controller.abort();
  }, [families, turn]);

  return { ...state, retry };
}

async function load(families: string, show: (state: Rows) => void, signal: AbortSignal): Promise<void> {
  const rows: ListRow[] = [];
  let page: ListPage;
  do {
    const query = new URLSearchParams(families.split('.').map((family) => ['family', family]));
    query.set('start', rows.length.toString());
    page = await call<ListPage>('GET', `/structures?${query}`, undefined, signal);
    rows.push(...page.rows);
    show({ total: page.total, rows: [...rows] });
  } while (rows.length < page.total && page.rows.length > 0);
}

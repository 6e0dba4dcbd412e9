// Reminders as a calendar file: made here, saved by the browser, sent nowhere.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';
import { useFileAddress } from './use-file-address';

export interface CalendarFile {
  /** Where the browser finds it, as long as this page is open. */
  address: string;
  name: string;
  /** How many reminders it holds. */
  count: number;
}

export interface Calendar {
  file: CalendarFile | undefined;
  failure: unknown;
  /** Makes the file anew, of these dossiers or of all that are open. */
  prepare: (ids?: string[]) => Promise<void>;
}

export function useCalendar(): Calendar {
  const [made, setMade] = useState<Output<'dossiers.calendar'>>();
  const [failure, setFailure] = useState<unknown>();
  const prepare = useCallback(async (ids?: string[]) => {
    try {
      setMade(await send('dossiers.calendar', ids ? { ids } : {}));
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  }, []);
  const address = useFileAddress(made?.text, 'text/calendar;charset=utf-8');
  const file = useMemo(
    () => (made && address ? { address, name: made.name, count: made.count } : undefined),
    [made, address],
  );
  return { file, failure, prepare };
}

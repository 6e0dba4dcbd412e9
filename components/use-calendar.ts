// Reminders as a calendar file: made here, saved by the browser, sent nowhere.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/send';

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
  const [file, setFile] = useState<CalendarFile>();
  const [failure, setFailure] = useState<unknown>();
  const prepare = useCallback(async (ids?: string[]) => {
    try {
      const { text, name, count } = await send('dossiers.calendar', ids ? { ids } : {});
      const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      setFile({ address, name, count });
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  }, []);
  useEffect(() => () => URL.revokeObjectURL(file?.address ?? ''), [file]);
  return { file, failure, prepare };
}

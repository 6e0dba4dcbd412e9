// What of the settings page answers the search, told to every part of it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Ids of settings; nothing when nothing is asked, so that all are shown. */
export const Found = createContext<ReadonlySet<string> | undefined>(undefined);

/** Whether one of these settings is to be shown. */
export function useFound(ids: readonly string[]): boolean {
  const found = useContext(Found);
  return !found || ids.some((id) => found.has(id));
}

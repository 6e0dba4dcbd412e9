// What each version brings to those who use it. A version that changes nothing they would notice is not here.
import type { TextKey } from '@/lib/text/text';

export interface Note {
  version: string;
  /** A sentence each. */
  keys: readonly TextKey[];
}

/** Newest first. */
export const NOTES: readonly Note[] = [
  {
    version: '0.1.0',
    keys: ['news_guard', 'news_table', 'news_compare', 'news_settings', 'news_demo', 'news_stop'],
  },
];

/** `0.10` is after `0.9`. */
const after = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) > 0;

/** The notes of the versions after `previous`, up to the one that runs. */
export function notesSince(previous: string, current: string, notes: readonly Note[] = NOTES): readonly Note[] {
  return notes.filter(({ version }) => after(version, previous) && !after(version, current));
}

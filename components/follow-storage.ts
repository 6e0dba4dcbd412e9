// Hears of what is stored from elsewhere: another page, the background, an organisation's policy.
import { browser } from 'wxt/browser';

interface Followed {
  /** Keys of `storage.local`. */
  keys?: readonly string[];
  /** Storages any change of which counts. */
  areas?: readonly ('managed' | 'session')[];
}

/** Calls `again` after each such change. @returns the way to stop, as an effect wants it */
export function followStorage({ keys = [], areas = [] }: Followed, again: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    const counts = area === 'local' ? keys.some((key) => key in changes) : areas.some((one) => one === area);
    if (counts) again();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

// The settings as they are now, in a page or a frame: read once, then followed.
import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/messages';
import type { Send } from '@/lib/sender';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { DEFAULTS } from './defaults';

export interface LiveSettings {
  now(): Settings;
  /** Called after each change. */
  subscribe(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Defaults stand in while the background cannot be reached. */
export async function liveSettings(send: Send, signal: AbortSignal): Promise<LiveSettings> {
  const read = () => send('settings.get', {}).catch(() => current);
  const listeners = new Set<(settings: Settings) => void>();
  let current: Settings = DEFAULTS;
  current = await read();

  const changed = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes)) return;
    current = await read();
    for (const listener of [...listeners]) listener(current);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));

  return {
    now: () => current,
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

// The settings as stored, followed from page to page, and the way to change some of them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/messages';
import { send } from '@/lib/send';
import { SETTINGS_KEY } from '@/lib/storage-keys';

export interface SettingsAccess {
  /** Nothing until the first answer. */
  settings: Settings | undefined;
  failure: unknown;
  /** Effective at once. @returns whether it was stored; `failure` says why not. */
  change: (part: Partial<Settings>) => Promise<boolean>;
}

export function useSettings(): SettingsAccess {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<unknown>();

  const receive = useCallback(async (answer: Promise<Settings>) => {
    try {
      setSettings(await answer);
      setFailure(undefined);
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  }, []);

  useEffect(() => {
    void receive(send('settings.get', {}));
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && SETTINGS_KEY in changes) void receive(send('settings.get', {}));
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [receive]);

  return { settings, failure, change: (part) => receive(send('settings.set', part)) };
}

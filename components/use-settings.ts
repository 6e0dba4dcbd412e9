// The settings as stored, followed from page to page, and the way to change some of them.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/lib/messages';
import { send } from '@/lib/send';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { followStorage } from './follow-storage';

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

  /** Questions asked so far: what answers an older one is not shown over a newer choice. */
  const asked = useRef(0);

  const receive = useCallback(async (answer: Promise<Settings>) => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const told = await answer;
      if (mine === asked.current) setSettings(told);
      setFailure(undefined);
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  }, []);

  const change = useCallback(
    async (part: Partial<Settings>) => {
      // At once: two boxes of a list may be ticked before the first is stored.
      setSettings((now) => now && { ...now, ...part });
      const stored = await receive(send('settings.set', part));
      if (!stored) void send('settings.get', {}).then(setSettings, () => undefined);
      return stored;
    },
    [receive],
  );

  useEffect(() => {
    const read = () => void receive(send('settings.get', {}));
    read();
    return followStorage({ keys: [SETTINGS_KEY], areas: ['managed'] }, read);
  }, [receive]);

  return { settings, failure, change };
}

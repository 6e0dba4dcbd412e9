// The settings as stored, followed from page to page, and the way to change some of them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/lib/messages';
import { send } from '@/lib/send';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { showStored } from './crossing-answers';
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
  const [stored] = useState(() => showStored(() => send('settings.get', {}), setSettings));

  /** Whether it went well. */
  const told = useCallback(async (done: Promise<void>) => {
    const failed = await done.then(
      () => undefined,
      (error: unknown) => error ?? new Error('refused'),
    );
    setFailure(failed);
    return failed === undefined;
  }, []);

  const change = useCallback(
    (part: Partial<Settings>) => {
      // At once: two boxes of a list may be ticked before the first is stored.
      setSettings((now) => now && { ...now, ...part });
      return told(stored.change(() => send('settings.set', part)));
    },
    [stored, told],
  );

  useEffect(() => {
    const read = () => void told(stored.refresh());
    read();
    return followStorage({ keys: [SETTINGS_KEY], areas: ['managed'] }, read);
  }, [stored, told]);

  return { settings, failure, change };
}

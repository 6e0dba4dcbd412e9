// What the extension is allowed now, asked again whenever the user comes back to the page or changes it.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ROR_ORIGIN } from '@/lib/origin';

const ROR = { origins: [`${ROR_ORIGIN}/*`] };

export interface Allowed {
  /** On the pages of the ROR; a browser may leave that to the user. */
  ror: boolean;
  notifications: boolean;
  /** In the toolbar; undefined where the browser does not say. */
  pinned: boolean | undefined;
}

/** Older browsers do not tell. */
async function isPinned(): Promise<boolean | undefined> {
  const settings = await browser.action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

async function look(): Promise<Allowed> {
  const [ror, notifications, pinned] = await Promise.all([
    browser.permissions.contains(ROR),
    browser.permissions.contains({ permissions: ['notifications'] }),
    isPinned(),
  ]);
  return { ror, notifications, pinned };
}

export function useAllowed(): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>();
  useEffect(() => {
    const again = () => void look().then(setAllowed, () => undefined);
    again();
    addEventListener('focus', again);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(again);
    onRemoved.addListener(again);
    return () => {
      removeEventListener('focus', again);
      onAdded.removeListener(again);
      onRemoved.removeListener(again);
    };
  }, []);
  return allowed;
}

/** The browser asks the user, and only right after a press of theirs. False when nothing was granted, or there is nothing to ask. */
export const allowRor = (): Promise<boolean> => browser.permissions.request(ROR).catch(() => false);

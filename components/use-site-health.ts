// The health of the site as the background tells it, followed as pages open, change and close.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteHealth } from '@/lib/messages';
import { send } from '@/lib/send';
import { HEALTH_KEY } from '@/lib/storage-keys';
import { followStorage } from './follow-storage';

/** Of the tab that is on screen, or of the page of the ROR that was last seen in any. Undefined until the first answer. */
export function useSiteHealth(which: 'active' | 'latest'): SiteHealth | undefined {
  const [health, setHealth] = useState<SiteHealth>();
  useEffect(() => {
    const ask = async () => {
      const [tab] = which === 'active' ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
      // -1 is no tab: one without a number has no reports.
      setHealth(await send('site.health', which === 'active' ? { tabId: tab?.id ?? -1 } : {}));
    };
    const again = () => void ask().catch(() => undefined);
    again();
    return followStorage({ keys: [HEALTH_KEY], areas: ['session'] }, again);
  }, [which]);
  return health;
}

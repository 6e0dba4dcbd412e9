// What the background tells a page that opens, then follows: settings, what is known of the site, the look of the overlay.
import { browser } from 'wxt/browser';
import type { Drawn, Settings, Structure } from '@/lib/messages';
import type { Send } from '@/lib/sender';
import { listeners, onAbort } from '@/lib/signals';
import { learn } from '@/lib/site/knowledge';
import { PROFILE_KEY, REVISION_KEY, SETTINGS_KEY } from '@/lib/storage-keys';

export interface Opening {
  style: string;
  visited: Structure | undefined;
  strip: Drawn[];
  settings: LiveSettings;
  /** Called after each change of the dossiers that are tracked. */
  onDossiers(listener: () => void, signal: AbortSignal): void;
  /** Called after something more was learned of the site. */
  onLearned(listener: () => void): void;
}

export interface LiveSettings {
  now(): Settings;
  /** Called after each change. */
  subscribe(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Learns what is known of the site, now and at each change until `signal` aborts. @throws when the background does not answer, or not so. */
export async function opening(send: Send, signal: AbortSignal): Promise<Opening> {
  const heard = listeners<[Settings]>();
  const dossiers = listeners();
  let learned = () => {};
  let taught = '';

  async function ask() {
    const told = await send('site.opening', {});
    // Not what this version awaits: without its look the bar would lie over the page, which is left to the site.
    if (!told.style) throw new TypeError('opening');
    const now = JSON.stringify(told.knowledge);
    const fresh = now !== taught;
    taught = now;
    if (fresh) learn(told.knowledge);
    return { ...told, fresh };
  }

  const { settings, style, visited, strip } = await ask();
  let current = settings;

  const changed = async (changes: Record<string, unknown>, area: string) => {
    if (REVISION_KEY in changes) dossiers.tell();
    if (area === 'local' && !(SETTINGS_KEY in changes) && !(PROFILE_KEY in changes)) return;
    if (area !== 'local' && area !== 'managed') return;
    const told = await ask().catch(() => undefined);
    if (!told || signal.aborted) return;
    current = told.settings;
    if (told.fresh) learned();
    heard.tell(current);
  };
  browser.storage.onChanged.addListener(changed);
  onAbort(signal, () => browser.storage.onChanged.removeListener(changed));

  return {
    style,
    visited,
    strip,
    onDossiers: dossiers.subscribe,
    onLearned(listener) {
      learned = listener;
    },
    settings: { now: () => current, subscribe: heard.subscribe },
  };
}

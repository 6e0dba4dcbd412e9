// Opens the browser's own page of shortcuts: no link may lead there.
import { browser } from 'wxt/browser';

/** Firefox has a way of its own, not in the types that browsers share. */
type WithPage = { openShortcutSettings?: () => Promise<void> };

/** Whether it opened. */
export async function openShortcuts(): Promise<boolean> {
  try {
    const { openShortcutSettings } = browser.commands as WithPage;
    if (openShortcutSettings) await openShortcutSettings();
    // Edge takes this address for its own.
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

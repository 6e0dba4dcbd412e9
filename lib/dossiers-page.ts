// The full-tab page of the dossiers: one tab, brought to the front when it is already open.
import { browser } from 'wxt/browser';

/** Opens it, or brings it to the front. */
export async function showDossiersPage(): Promise<void> {
  const url = browser.runtime.getURL('/dossiers.html');
  // Without the `tabs` permission a browser shows us the addresses of our own pages alone, or none: then a new tab opens.
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

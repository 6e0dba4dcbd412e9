// The welcome page: shown once, to whoever installed the extension, and to nobody who found it installed.
import { type Browser, browser } from 'wxt/browser';

/** On `runtime.onInstalled`. An update is no news, and a whole region must not get a tab because its IT service installed it. */
export async function welcome({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

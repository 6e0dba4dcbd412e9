// The popup as the toolbar opens it, under the icon of the tab on screen: Chromium alone lets a test open it.
import type { Page } from 'puppeteer-core';
import type { Session } from './session';
import { Surface } from './surface';

export interface ToolbarPopup {
  page: Page;
  content: Surface;
}

/** Opens the popup over the tab on screen. */
export async function openToolbarPopup({ engine, page: site }: Session): Promise<ToolbarPopup> {
  const url = engine.extensionUrl('popup.html');
  await site.bringToFront();
  const worker = engine.browser.targets().find((one) => one.type() === 'service_worker');
  const code = await worker?.worker();
  if (!code) throw new Error('the extension’s worker does not run');
  await code.evaluate('chrome.action.openPopup()');
  // For the browser it is no tab, and its page has to be asked for.
  const target = await engine.browser.waitForTarget((one) => one.url() === url);
  const page = await target.asPage();
  const roots = async () => {
    const frame = page.mainFrame();
    return [{ frame, handle: await frame.evaluateHandle(() => document) }];
  };
  return { page, content: new Surface({ page, label: 'toolbar popup', roots }) };
}

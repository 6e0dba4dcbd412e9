// The tab on screen, where it is a page of the ROR. Asked of the page itself: no permission shows us its address.
import { browser } from 'wxt/browser';

/** Its number when our script answers there, whatever is recognised of the page; a tab where we are not has nobody to answer. */
export async function rorTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const here = await browser.tabs.sendMessage(tab.id, 'here').catch(() => false);
  return here === true ? tab.id : undefined;
}

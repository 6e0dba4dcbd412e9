// Asks the tab that the popup was opened over how its page is built, and makes the sample of it.
import { browser } from 'wxt/browser';
import { Outline } from '@/lib/sample/outline-schema';
import { sampleOf } from '@/lib/sample/sample';

/** @throws Error when no page of the ROR answers in that tab, or not as ours does */
export async function askSample(query: string): Promise<string> {
  const tabId = Number(new URLSearchParams(query).get('tab') ?? Number.NaN);
  return sampleOf(Outline.parse(await browser.tabs.sendMessage(tabId, 'outline')));
}

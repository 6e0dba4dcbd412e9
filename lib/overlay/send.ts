// How the overlay asks the background: the messaging library's own format without the library, whose weight the page would carry.
import { browser } from 'wxt/browser';
import { sender } from '@/lib/sender';

export const send = sender(async (type, data) => {
  const reply = await browser.runtime.sendMessage({ type, data, timestamp: Date.now() });
  return (reply as { res?: unknown } | undefined)?.res;
});

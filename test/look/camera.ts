// Takes a surface as each person may see it: light, dark, in the colours of the system, as narrow as a telephone.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const SCHEMES = {
  clair: { 'prefers-color-scheme': 'light' },
  sombre: { 'prefers-color-scheme': 'dark' },
  contraste: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const;
export type Scheme = keyof typeof SCHEMES;

export interface Size {
  width: number;
  height: number;
}

/** The window, and of a page that is longer no more than this. */
const LONGEST = 2400;
/** A page has drawn itself anew after its size or its colours changed, ms. */
const SETTLED_MS = 250;

/** A picture (PNG) of `page` at `size`, whole where `whole`. */
export async function take(page: Page, scheme: Scheme, size: Size, whole = false): Promise<Buffer> {
  const session = await page.createCDPSession();
  const features = Object.entries({ ...SCHEMES[scheme], 'prefers-reduced-motion': 'reduce' });
  await session.send('Emulation.setEmulatedMedia', { features: features.map(([name, value]) => ({ name, value })) });
  await page.setViewport(size);
  const height = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : size.height;
  if (height > size.height) await page.setViewport({ ...size, height: Math.min(height, LONGEST) });
  // A caret that blinks, or an icon under the mouse, is there in one picture and not in the next.
  await page.mouse.move(0, 0);
  await pause(SETTLED_MS);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

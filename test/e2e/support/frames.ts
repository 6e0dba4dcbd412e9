// Which frame is meant: by the name the page gave it, or by its address.
import type { Frame, Page } from 'puppeteer-core';

/** A frame's name (or its element's id), or a pattern of its address. */
export type FrameRef = string | RegExp;

/** The frames meant by `which`, or all of them, top first; a frame on its way out is left out. */
export async function framesOf(page: Page, which?: FrameRef): Promise<Frame[]> {
  const frames = page.frames().filter((frame) => !frame.detached);
  if (which === undefined) return frames;
  if (which instanceof RegExp) return frames.filter((frame) => which.test(frame.url()));
  const named = await Promise.all(frames.map(async (frame) => (await namesOf(frame)).includes(which)));
  return frames.filter((_, i) => named[i]);
}

/** What the page calls a frame; the browser's protocol tells it in Chromium only. */
async function namesOf(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [window.name, window.frameElement?.id ?? '']).catch(() => []);
}

/** The frames of a page in words, for a test's message. */
export async function describeFrames(page: Page): Promise<string> {
  const lines = await Promise.all(
    page
      .frames()
      .map(async (frame) => `  ${(await namesOf(frame)).filter(Boolean).join(' / ') || '-'}: ${frame.url()}`),
  );
  return lines.join('\n');
}

// What the extension keeps in memory for a list, in its page and in its worker, after a forced collection (Chromium only).
import type { CDPSession, Page } from 'puppeteer-core';
import { freshPage, overlayRoot, type Stage } from './stage';

export interface Memory {
  /** Bytes a row, of the page beside one of the same rows without the extension, and of the worker beside itself before. */
  page: number;
  worker: number;
}

/** Undefined where the browser does not tell. */
export async function memory(stage: Stage, size: number): Promise<Memory | undefined> {
  if (stage.browser !== 'chromium') return undefined;
  // A worker keeps the lists of pages that are gone, a few of them: only one that knows none tells what this one adds.
  await stage.session.stopWorker();
  const waking = await freshPage(stage.session);
  await waking.goto(stage.server.emptyUrl, { waitUntil: 'load' });
  await overlayRoot(stage.session, waking);
  const worker = await workerSession(stage);
  const before = await heap(worker);
  await waking.close();
  const ours = await stage.open('ours', size);
  const withList = await heap(worker);
  const page = await heapOf(ours.page);
  await ours.page.close();
  const floor = await stage.open('floor', size);
  const bare = await heapOf(floor.page);
  await floor.page.close();
  await worker.detach();
  return { page: (page - bare) / size, worker: (withList - before) / size };
}

async function workerSession({ session }: Stage): Promise<CDPSession> {
  const url = session.engine.extensionUrl('');
  const isOurs = (one: { type(): string; url(): string }) =>
    one.type() === 'service_worker' && one.url().startsWith(url);
  const target = await session.engine.browser.waitForTarget(isOurs);
  return target.createCDPSession();
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const bytes = await heap(session);
  await session.detach();
  return bytes;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

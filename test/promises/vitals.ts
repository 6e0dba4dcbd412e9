// What a page holds of the browser, as Chromium counts it once all that can be freed is.
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

export interface Vitals {
  /** Bytes. */
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
  /** Nodes outside any document that scripts still hold. */
  detached: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const opened = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opened);
  return opened;
}

/**
 * Lets go of the pages that were left. Chromium keeps the last six whole for « back », frames and extension in them: 2 MB each,
 * which are counted as held by the one on screen. It gives them up where the computer lacks memory.
 */
export async function forgetLeftPages(page: Page): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  // It does not say when it has.
  await pause(1000);
}

/** Counts them now. Chromium only. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  const session = await sessionOf(page);
  await session.send('Performance.enable');
  // What a first collection lets go of may hold more.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return {
    heap: of('JSHeapUsedSize'),
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
    detached: detachedNodes.length,
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What it has grown by: the middle of the last third beside that of the second, or of the first where nothing had to warm up. */
export function growth(samples: readonly Vitals[], since: 'first third' | 'second third' = 'second third'): Vitals {
  const third = Math.floor(samples.length / 3);
  const from = since === 'first third' ? 0 : third;
  const of = (key: keyof Vitals) =>
    median(samples.slice(-third).map((one) => one[key])) -
    median(samples.slice(from, from + third).map((one) => one[key]));
  return {
    heap: of('heap'),
    listeners: of('listeners'),
    nodes: of('nodes'),
    documents: of('documents'),
    detached: of('detached'),
  };
}

// What is timed of the dossiers, in the pages themselves: answers, openings, keys, a file taken in.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { toCsv } from '../../../lib/export/csv';
import type { Dossier } from '../../../lib/messages';
import type { Session } from '../../e2e/support/session';
import { median, quantile } from '../typing/statistics';
import { dossiers } from './rows';

const PATIENCE_MS = 60_000;

type Reply<T> = { res: { ok: true; value: T } | { ok: false; code: string } };

/** A message and its answer, ms, as a page of the extension has them; the pages' own timeout does not bind it. */
async function timed(session: Session, type: string, data: unknown, times: number): Promise<number[]> {
  return session.asExtension(
    async (api, sent, rounds) => {
      const taken: number[] = [];
      for (let i = 0; i < rounds; i++) {
        const start = performance.now();
        const { res } = (await api.runtime.sendMessage({ ...sent, timestamp: Date.now() })) as Reply<unknown>;
        if ('text' in res) JSON.parse(String(res.text));
        taken.push(performance.now() - start);
        if (!res.ok) throw new Error(`${sent.type}: ${res.code}`);
      }
      return taken;
    },
    { type, data },
    times,
  );
}

async function ask<T>(session: Session, type: string, data: unknown): Promise<T> {
  return session.asExtension(
    async (api, sent) => {
      const { res } = (await api.runtime.sendMessage(sent)) as { res: { value: T; text?: string } };
      // Firefox has long answers as one text.
      return res.text === undefined ? res.value : (JSON.parse(res.text) as T);
    },
    { type, data, timestamp: Date.now() },
  );
}

/** As many dossiers and no other. */
export async function fill(session: Session, count: number): Promise<Dossier[]> {
  const { dossiers: old, today } = await ask<{ dossiers: Dossier[]; today: string }>(session, 'dossiers.list', {});
  const rows = dossiers(count, today);
  await ask(session, 'dossiers.write', { put: rows, remove: old.map(({ id }) => id) });
  return rows;
}

/** Firefox keeps its event page while it has work to do. */
async function stopped(session: Session): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const done = await session.stopWorker().then(
      () => true,
      () => false,
    );
    if (done) return true;
    await pause(3000);
  }
  return false;
}

/** The list asked again; after a change, when it is read anew; and from a worker that must start. */
export async function listing(session: Session): Promise<{ again: number; changed: number; cold: number }> {
  const again = median((await timed(session, 'dossiers.list', {}, 9)).slice(2));
  const changed: number[] = [];
  for (let i = 0; i < 5; i++) {
    await ask(session, 'dossiers.write', { put: [], remove: [crypto.randomUUID()] });
    changed.push(...(await timed(session, 'dossiers.list', {}, 1)));
    await pause(500);
  }
  const cold: number[] = [];
  for (let i = 0; i < 3; i++) {
    if (!(await stopped(session))) break;
    cold.push(...(await timed(session, 'dossiers.list', {}, 1)));
  }
  return { again, changed: median(changed), cold: median(cold) };
}

/**
 * Run on a page of the extension: opens another and gives the end of the first frame in which `selector` is there, from the
 * beginning of its navigation. Firefox lets no debugger be there first, but another page of ours.
 */
const openAndWatch = (path: string, selector: string) => `(async (api) => {
  const tab = await api.tabs.create({ url: api.runtime.getURL('/${path}'), active: true });
  let view;
  while (!view) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    view = api.extension.getViews({ type: 'tab' }).find((one) => one.location.pathname === '/${path}');
  }
  const drawn = await new Promise((done) => {
    const look = () => {
      if (!view.document.querySelector(${JSON.stringify(selector)})) view.requestAnimationFrame(look);
      else view.requestAnimationFrame(() => view.setTimeout(() => done(view.performance.now())));
    };
    look();
  });
  await api.tabs.remove(tab.id);
  return drawn;
})(globalThis.browser ?? globalThis.chrome)`;

async function openedAt(session: Session, path: string, selector: string): Promise<number> {
  const page = await session.engine.browser.newPage();
  try {
    await page.bringToFront();
    await session.engine.openExtension(page, session.engine.blankPage);
    // The background still answers the page before, on the thread of this one in Firefox.
    await pause(500);
    return (await page.evaluate(openAndWatch(path, selector))) as number;
  } finally {
    await page.close();
  }
}

/** From the navigation to the list on screen, ms; and with a worker that must start. */
export async function opening(
  session: Session,
  path: string,
  selector: string,
): Promise<{ warm: number; cold: number }> {
  const warm: number[] = [];
  for (let i = 0; i < 6; i++) warm.push(await openedAt(session, path, selector));
  const cold: number[] = [];
  for (let i = 0; i < 3; i++) {
    if (!(await stopped(session))) break;
    cold.push(await openedAt(session, path, selector));
  }
  return { warm: median(warm.slice(1)), cold: median(cold) };
}

/** Times each key of the search field: the work it makes, layout included, and when the frame that shows it is over. */
const TIME_KEYS = `(() => {
  const keys = globalThis.keys = [];
  addEventListener('input', (event) => {
    const start = performance.now();
    const channel = new MessageChannel();
    const key = { work: 0, shown: 0 };
    // After the drawing, which waits for the end of the event alone.
    channel.port1.onmessage = () => { document.body.getBoundingClientRect(); key.work = performance.now() - start; };
    channel.port2.postMessage(0);
    requestAnimationFrame(() => setTimeout(() => { key.shown = performance.now() - start; keys.push(key); }));
  }, true);
})()`;

export interface Keys {
  work: { p50: number; p95: number };
  shown: { p50: number; p95: number };
}

/** Words typed as one does, and erased. */
export async function typing(session: Session): Promise<Keys> {
  const page = await openPage(session, 'dossiers.html', '.wide:not([inert]) .dossier-table tbody tr');
  await pause(1500);
  await page.evaluate(TIME_KEYS);
  await page.evaluate(`document.querySelector('input[type=search]').focus()`);
  for (let round = 0; round < 3; round++)
    for (const words of ['eveil 12', 'durand nimes', 'les erables 4', '310000']) {
      for (const key of words) {
        await page.keyboard.type(key);
        await pause(60);
      }
      for (let i = 0; i < words.length; i++) {
        await page.keyboard.press('Backspace');
        await pause(40);
      }
    }
  const keys = (await page.evaluate('globalThis.keys')) as { work: number; shown: number }[];
  await page.close();
  const of = (values: number[]) => ({ p50: median(values), p95: quantile(values, 0.95) });
  return { work: of(keys.map(({ work }) => work)), shown: of(keys.map(({ shown }) => shown)) };
}

async function openPage(session: Session, path: string, selector: string): Promise<Page> {
  const page = await session.engine.browser.newPage();
  await page.bringToFront();
  await session.engine.openExtension(page, path);
  await page.waitForFunction(`document.querySelector(${JSON.stringify(selector)})`, { timeout: PATIENCE_MS });
  return page;
}

/** A file of as many lines: until what it would do is shown, and until it is done. */
export async function importing(session: Session, count: number): Promise<{ preview: number; taken: number }> {
  await fill(session, 0);
  const lines = dossiers(count, '2026-01-01').map(({ structure, note }) => [
    structure.name,
    structure.commune ?? '',
    note ?? '',
  ]);
  const path = join(tmpdir(), `dossiers-${process.pid}.csv`);
  writeFileSync(path, toCsv([['Structure', 'Commune', 'Note'], ...lines]));
  const page = await openPage(session, 'dossiers.html', '.tools');
  await page.evaluate(`document.querySelector('[aria-controls=import]').click()`);
  const field = await page.waitForSelector('input[type=file]');
  const now = async () => (await page.evaluate('performance.now()')) as number;
  const start = await now();
  await field?.uploadFile(path);
  await page.waitForSelector('#import .button-main', { timeout: PATIENCE_MS });
  const shown = await now();
  await page.evaluate(`document.querySelector('#import .button-main').click()`);
  await page.waitForFunction(`document.querySelector('.toast-card')`, { timeout: PATIENCE_MS });
  const done = await now();
  await page.close();
  return { preview: shown - start, taken: done - shown };
}

/** How many times longer the machine takes now than when it has nothing else to do: a short loop, at its best and on average. */
export async function slowdown(session: Session): Promise<number> {
  return session.asExtension(async () => {
    const taken: number[] = [];
    for (let i = 0; i < 300; i++) {
      const start = performance.now();
      let sum = 0;
      for (let k = 0; k < 4e6; k++) sum += k % 7;
      if (sum > 0) taken.push(performance.now() - start);
    }
    return taken.reduce((one, other) => one + other) / taken.length / Math.min(...taken);
  });
}

// A browser with the extension in it, and competitors opened on fresh pages of it.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { JSHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers';
import { launch } from '../../e2e/support/launch';
import { eventually } from '../../e2e/support/poll';
import type { Session } from '../../e2e/support/session';
import { startProxy } from '../../ror/proxy';
import type { CompetitorName } from './competitors';
import type { Clock } from './in-page/clock';
import { type BenchServer, startBenchServer } from './server';

export type InPage = typeof import('./in-page');

/** A competitor that stands ready on a page of its own. */
export interface Contestant {
  page: Page;
  clock: JSHandle<Clock>;
  /** Milliseconds it took to set up; of the extension, from the page's document to the whole list read. */
  setUp: number;
}

export interface Stage {
  browser: BrowserName;
  session: Session;
  server: BenchServer;
  /** Opens one over `size` rows; its page is the caller's to close. */
  open(name: CompetitorName, size: number): Promise<Contestant>;
  close(): Promise<void>;
}

/** How long the biggest list may take to load and to be read, ms. */
const PATIENCE_MS = 120_000;

export async function openStage(browser: BrowserName): Promise<Stage> {
  const server = await startBenchServer();
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, url: '' });
  return {
    browser,
    session,
    server,
    async open(name, size) {
      const page = await freshPage(session);
      await page.goto(server.urlOf(name, size), { waitUntil: 'load', timeout: PATIENCE_MS });
      return name === 'ours' ? openOurs(session, page, size) : openPeer(page);
    },
    async close() {
      await session.close();
      await proxy.close();
      await server.close();
    },
  };
}

/** A page in front of all others: frames of hidden ones do not come. */
export async function freshPage({ engine }: Session): Promise<Page> {
  const page = await engine.browser.newPage();
  await page.bringToFront();
  return page;
}

async function openPeer(page: Page): Promise<Contestant> {
  await page.waitForFunction('globalThis.peer', { polling: 100, timeout: PATIENCE_MS });
  const tools = await toolsIn(page);
  const clock = await tools.evaluateHandle((bench) => {
    if (!globalThis.peer) throw new Error('the peer has gone');
    return bench.createClock(document, globalThis.peer.box);
  });
  const setUp = (await page.evaluate('globalThis.peer.setUp')) as number;
  return { page, clock, setUp };
}

/** The overlay has a closed root: the debugger gives it to the same clock that times all others. */
async function openOurs(session: Session, page: Page, size: number): Promise<Contestant> {
  const root = await overlayRoot(session, page);
  const tools = await toolsIn(page);
  const setUp = await tools.evaluate((bench, shadow, rows) => bench.untilRead(shadow, rows), root, size);
  const clock = await tools.evaluateHandle((bench, shadow) => {
    const box = shadow.querySelector<HTMLInputElement>('input[role="combobox"]');
    if (!box) throw new Error('the overlay has no search box');
    return bench.createClock(shadow, box);
  }, root);
  return { page, clock, setUp };
}

/** The overlay's root, as soon as it is there. */
export function overlayRoot({ engine }: Session, page: Page): Promise<JSHandle<ShadowRoot>> {
  return eventually(
    () => engine.overlayRoot(page.mainFrame()),
    () => 'there is no overlay on the directory',
    PATIENCE_MS,
  );
}

let expression: string | undefined;

/** The bench's own code in that page; evaluated through the debugger, it leaves nothing in the page's globals. */
export async function toolsIn(page: Page): Promise<JSHandle<InPage>> {
  expression ??= bundle();
  return (await page.evaluateHandle(expression)) as JSHandle<InPage>;
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'in-page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  return `(() => { ${outputFiles[0]?.text}; return bench; })()`;
}

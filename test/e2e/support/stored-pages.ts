// The stored pages under the site's real name, and what the extension recognises of each.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FeatureId, FrameReport, PartId, Recognised } from '../../../lib/messages';
import type { BrowserName } from '../../../scripts/browsers';
import { createCertificate } from '../../ror/certificate';
import { HOST, PAGE_CSP } from '../../ror/front';
import { type RorProxy, startProxy } from '../../ror/proxy';
import { launch, SITE } from './launch';
import { eventually } from './poll';
import type { Session } from './session';

export const PAGES = resolve(import.meta.dirname, '../../pages');

/** What must be recognised of a stored page: everything else must not be. */
export interface Expected {
  /** What the page is like, in a sentence. */
  about: string;
  page: FrameReport['page'];
  /** By what at least, and how many fit as well. */
  parts: Partial<Record<PartId, Pick<Recognised, 'by' | 'count'>>>;
  /** What runs there, the features of every page left out. */
  features: FeatureId[];
}

/** Names of the stored pages; their frames (`name.frame-1.html`) are no pages of their own. */
export function storedPages(): string[] {
  const files = readdirSync(PAGES).filter((file) => /^[\w-]+\.html$/.test(file));
  return files.map((file) => file.replace(/\.html$/, '')).sort();
}

export function expectationOf(name: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, `${name}.json`), 'utf8')) as Expected;
}

/** From the weakest to the one to rely on. */
export const STRATEGIES: readonly Recognised['by'][] = ['makeup', 'css', 'field', 'words'];

/** How long a report must stand, and when one that is not what was wanted is taken all the same: frames load one by one. */
const STILL_MS = 120;
const LATEST_MS = 2500;

/** Features that run everywhere tell nothing of a page. */
const EVERYWHERE: readonly FeatureId[] = ['site-health', 'guide', 'due-strip'];

/** A browser with the extension as users have it, and the stored pages on the site. */
export class StoredPages {
  private constructor(
    readonly session: Session,
    private readonly made: Map<string, string>,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(browser: BrowserName): Promise<StoredPages> {
    const made = new Map<string, string>();
    const server = createServer(createCertificate(HOST), (req, res) => {
      const name = decodeURIComponent((req.url ?? '').replace(/^\/ror\//, '').replace(/[?#].*/, ''));
      const text = made.get(name) ?? fileOf(name);
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_CSP };
      res.writeHead(text === undefined ? 404 : 200, headers).end(text ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const proxy: RorProxy = await startProxy((server.address() as AddressInfo).port);
    const session = await launch({ browser, proxy, url: '' });
    const tabId = await session.asExtension(async (api) => {
      const own = await api.tabs.getCurrent();
      return (await api.tabs.query({})).find(({ id }) => id !== own?.id)?.id ?? -1;
    });
    const behind = await session.engine.browser.newPage();
    await session.engine.openExtension(behind, session.engine.blankPage);
    await session.page.bringToFront();
    const pages = new StoredPages(session, made, async () => {
      await session.close();
      await proxy.close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    });
    pages.reports = async () =>
      (await behind.evaluate(
        `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({
          type: 'site.reports',
          data: { tabId },
          timestamp: 0,
        })}).then(({ res }) => res.value.reports)`,
      )) as FrameReport[];
    return pages;
  }

  /** Last reports of the tab's frames. */
  reports: () => Promise<FrameReport[]> = async () => [];

  /** Serves `html` as one more file, until the next of that name. */
  serve(file: string, html: string): void {
    this.made.set(file, html);
  }

  /** Goes to a page and gives what is recognised of it once that has stood for a moment; what is not `wanted` may still become so. */
  async recognised(name: string, wanted?: (report: FrameReport) => boolean): Promise<FrameReport> {
    const { page } = this.session;
    await page.goto('about:blank');
    await eventually(
      async () => ((await this.reports()).length === 0 ? true : undefined),
      () => 'the page before is still reported',
    );
    await page.goto(`${SITE}${name}.html`);
    const latest = performance.now() + LATEST_MS;
    let last = '';
    return eventually(
      async () => {
        const now = (await this.reports())[0];
        const said = now && JSON.stringify({ ...now, took: 0 });
        if (said && said === last && (wanted?.(now) || performance.now() > latest)) return now;
        last = said ?? '';
        await pause(STILL_MS);
        return undefined;
      },
      () => `${name}: no report that stands; the last: ${last}`,
      20_000,
    );
  }

  close(): Promise<void> {
    return this.stop();
  }
}

function fileOf(name: string): string | undefined {
  if (!/^[\w.-]+\.html$/.test(name)) return undefined;
  try {
    return readFileSync(join(PAGES, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** A report in the form of an expectation: parts that are used; of one found in several documents, all that fit. */
export function asExpected({ page, parts, features }: FrameReport): Omit<Expected, 'about'> {
  const found: Expected['parts'] = {};
  for (const { id, by, count, sure } of parts) {
    if (sure < 0.5) continue;
    const other = found[id];
    found[id] = other ? { by: other.by, count: other.count + count } : { by, count };
  }
  const on = features.filter(({ id, state }) => state === 'on' && !EVERYWHERE.includes(id));
  return { page, parts: found, features: on.map(({ id }) => id).sort() };
}

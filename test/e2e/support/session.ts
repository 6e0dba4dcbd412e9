// One browser with the extension and the site in it: what every end-to-end test works with.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { BrowserName } from '../../../scripts/browsers';
import type { Engine } from './engine';
import { describeFrames, type FrameRef, framesOf } from './frames';
import { type Root, type Source, textOf } from './look';
import { eventually } from './poll';
import { type Problem, watchProblems } from './problems';
import { Surface } from './surface';

/** A page of the extension, open in a tab of its own. */
export interface ExtensionPage {
  page: Page;
  /** Its content, by role and name. */
  content: Surface;
  /** Back to the site. */
  close(): Promise<void>;
}

export class Session {
  private constructor(
    readonly name: BrowserName,
    readonly engine: Engine,
    /** The tab with the site. */
    readonly page: Page,
    private readonly seen: Problem[],
  ) {}

  static async open(name: BrowserName, engine: Engine): Promise<Session> {
    const problems: Problem[] = [];
    const page = await engine.browser.newPage();
    // One that closed by itself while the browser started is still listed in Firefox.
    for (const empty of await engine.browser.pages()) if (empty !== page) await empty.close().catch(() => {});
    await watchProblems(page, problems);
    return new Session(name, engine, page, problems);
  }

  /** The site's own pages: one frame, or everything a person sees in the window. */
  readonly site = (frame?: FrameRef): Surface => new Surface(documents(this.page, frame));

  /** The overlay: that of one frame, or of all. */
  readonly overlay = (frame?: FrameRef): Surface => new Surface(this.overlays(frame));

  /** Waits until the overlay is there, with something in it. */
  async ready(frame?: FrameRef, timeout?: number): Promise<void> {
    const overlays = this.overlays(frame);
    await eventually(
      async () => (await textOf(overlays)) !== '' || undefined,
      async () => `no overlay${frame ? ` in ${frame}` : ''}. Frames:\n${await describeFrames(this.page)}\n`,
      timeout,
    );
  }

  /** Opens a page of the extension (`popup.html`, `dossiers.html`…) in a tab. */
  async popup(path = 'popup.html'): Promise<ExtensionPage> {
    const page = await this.engine.browser.newPage();
    await watchProblems(page, this.seen);
    await this.engine.openExtension(page, path);
    const close = async (): Promise<void> => {
      await page.close();
      await this.page.bringToFront();
    };
    return { page, content: new Surface(documents(page)), close };
  }

  /**
   * Runs `work` with the extension's rights, on a page of it that runs none of its code.
   * `work` is sent as text: it sees the browser's extension API, its arguments (plain data), and nothing around it.
   */
  async asExtension<A extends unknown[], R>(work: (api: typeof browser, ...args: A) => R, ...args: A) {
    const page = await this.engine.browser.newPage();
    try {
      await this.engine.openExtension(page, this.engine.blankPage);
      const code = `(${work})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
      return (await page.evaluate(code)) as Awaited<R>;
    } finally {
      await page.close();
      await this.page.bringToFront();
    }
  }

  /** The text on the toolbar icon; each tab may have its own. */
  async badge(tabId?: number): Promise<string> {
    return this.asExtension((api, id) => api.action.getBadgeText(id === null ? {} : { tabId: id }), tabId ?? null);
  }

  /** Ends the worker (event page) as the browser does when it has been idle; the next message wakes a new one. */
  async stopWorker(): Promise<void> {
    await this.engine.stopWorker();
    await this.page.bringToFront();
  }

  /** A picture of the window, in `path` (PNG). */
  async screenshot(path: string, page = this.page): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path: path as `${string}.png` });
  }

  /** All that went wrong so far, on the site and on the extension's pages. */
  async problems(): Promise<Problem[]> {
    const refusals = await this.engine.refusals();
    return [...this.seen, ...refusals.map((text): Problem => ({ kind: 'policy', text, where: this.name }))];
  }

  /** Closes the browser; `hard` kills it as a power cut would. */
  async close({ hard = false } = {}): Promise<void> {
    const process = this.engine.browser.process();
    if (hard && process) {
      const ended = new Promise((done) => process.once('exit', done));
      process.kill('SIGKILL');
      await ended;
      return;
    }
    await this.engine.browser.close();
  }

  private overlays(which?: FrameRef): Source {
    return {
      page: this.page,
      label: which ? `overlay in ${which}` : 'overlay',
      roots: async () => {
        const frames = await framesOf(this.page, which);
        const roots = frames.map(async (frame): Promise<Root | undefined> => {
          const handle = await this.engine.overlayRoot(frame);
          return handle && { frame, handle };
        });
        return (await Promise.all(roots)).filter((root) => root !== undefined);
      },
    };
  }
}

function documents(page: Page, which?: FrameRef): Source {
  return {
    page,
    label: which ? `page in ${which}` : 'page',
    roots: async () => {
      const frames = await framesOf(page, which);
      return Promise.all(frames.map(async (frame) => ({ frame, handle: await frame.evaluateHandle(() => document) })));
    },
  };
}

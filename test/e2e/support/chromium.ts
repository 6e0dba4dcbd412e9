// Chromium, Chrome and Edge over the DevTools protocol.
import puppeteer, { type Browser, type CDPSession, type Frame, type JSHandle, type Page } from 'puppeteer-core';
import { anIcon, type Engine, type EngineOptions, HOST_ELEMENT, hasWelcome, WELCOME } from './engine';
import { eventually, PATIENCE_MS } from './poll';
import { spokenIn } from './spoken';

/** Not in the types of puppeteer-core: turns a node of the DevTools protocol into a handle of the frame's own world. */
type AdoptsNodes = { mainRealm(): { adoptBackendNode(id: number): Promise<JSHandle<ShadowRoot>> } };

/** Starts the browser with the extension. The pipe is what lets branded Chrome install one (it ignores --load-extension since 137). */
export async function launchChromium(options: EngineOptions): Promise<Engine> {
  const { executable, proxyPort, locale, timezone, headless, profile } = options;
  const extension = spokenIn(executable, options.extension, locale);
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    protocolTimeout: 60_000,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // A person who looks on needs no bar that says the browser is driven.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    ...(profile ? { userDataDir: profile } : {}),
    env: { ...process.env, TZ: timezone, LANGUAGE: locale.replace('-', '_') },
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      '--disable-quic',
      '--disable-component-update',
      '--disable-features=AutofillServerCommunication,OptimizationHints',
      // The sandbox refuses to start as root, and in most containers.
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`;

  const blankPage = anIcon(extension);
  const welcomed = hasWelcome(extension) && (await dismiss(browser, extensionUrl(WELCOME)));

  return {
    browser,
    blankPage,
    welcomed,
    extensionUrl,
    tabs: async () =>
      browser
        .targets()
        .filter((one) => one.type() === 'page')
        .map((one) => one.url()),
    openExtension: async (page, path) => {
      await page.goto(extensionUrl(path), { waitUntil: 'load' });
    },
    reinstall: async () => {
      await browser.installExtension(spokenIn(executable, options.extension, locale));
    },
    overlayRoot: async (frame) => {
      // The page may have put one of its own before it.
      const host = (await frame.$$(HOST_ELEMENT)).at(-1);
      if (!host) return undefined;
      const session = await sessionOf(frame.page());
      // The debugger sees closed roots; scripts of the page do not.
      const { node } = await session.send('DOM.describeNode', {
        backendNodeId: await host.backendNodeId(),
        depth: 1,
        pierce: true,
      });
      const root = node.shadowRoots?.[0];
      return root && (frame as Frame & AdoptsNodes).mainRealm().adoptBackendNode(root.backendNodeId);
    },
    driverFaults: async () => [],
    refusals: async () => [],
    stopWorker: async () => {
      const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
      if (!target) return;
      const page = await browser.newPage();
      // Only a page of the extension's own origin sees its worker.
      await page.goto(extensionUrl(blankPage));
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      // Seen once is enough: a message on its way may wake it again at once.
      let stopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await eventually(
        async () => stopped || undefined,
        () => 'the extension’s worker did not stop',
      );
      await page.close();
    },
  };
}

/** Closes the tab that opens on `url` by itself; false when none does. */
async function dismiss(browser: Browser, url: string): Promise<boolean> {
  const tab = await browser.waitForTarget((one) => one.url() === url, { timeout: PATIENCE_MS }).catch(() => undefined);
  await (await tab?.page())?.close();
  return tab !== undefined;
}

// Firefox over WebDriver BiDi.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type JSHandle } from 'puppeteer-core';
import { anIcon, type Engine, type EngineOptions, HOST_ELEMENT, hasWelcome, WELCOME } from './engine';
import { eventually } from './poll';

/** Firefox draws an address at random for each extension and profile; a fixed one lets the tests open its pages. */
const UUID = '0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9';

/** Where it saves files: never among those of the person who runs the tests. */
export const FIREFOX_DOWNLOADS = join(tmpdir(), 'compagnon-ror-downloads');

/** Not in the types of puppeteer-core: the BiDi commands themselves. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}
interface BidiNode {
  sharedId: string;
  value?: { shadowRoot?: BidiNode | null };
}
interface BidiRealm {
  createHandle(node: object): JSHandle<ShadowRoot>;
  realm: {
    callFunction(code: string, awaitPromise: boolean, options: object): Promise<{ type: string; result: BidiNode }>;
  };
}
type BidiHandle = { remoteValue(): object };
type BidiFrame = Frame & {
  mainRealm(): BidiRealm;
  browsingContext: { userContext: { browser: { session: Bidi } } };
};

/** Starts the browser with the extension: temporary, or, in a kept profile, as one that outlives the launch. */
export async function launchFirefox(options: EngineOptions): Promise<Engine> {
  const { executable, extension, proxyPort, locale, timezone, headless, profile } = options;
  const id = geckoId(extension);
  const installed = profile !== undefined && existsSync(join(profile, 'extensions', id));
  if (profile) {
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    cpSync(extension, join(profile, 'extensions', id), { recursive: true });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    protocolTimeout: 60_000,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    env: { ...process.env, TZ: timezone },
    // BiDi refuses the extension's own pages without it, and the only way to its event page goes through it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'intl.accept_languages': locale,
      'browser.download.folderList': 2,
      'browser.download.dir': FIREFOX_DOWNLOADS,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Unsigned and unasked for, from the profile: only ESR and developer editions grant it.
      ...(profile && {
        'extensions.autoDisableScopes': 0,
        'extensions.startupScanScopes': 1,
        'xpinstall.signatures.required': false,
      }),
    },
  });
  await speak(browser, locale);
  if (!profile) await browser.installExtension(extension);
  const extensionUrl = (path: string): string => `moz-extension://${UUID}/${path}`;
  const welcomed = !installed && hasWelcome(extension) && (await dismiss(browser, extensionUrl(WELCOME)));
  // One from the profile has started before the language was told.
  if (profile) await restart(browser, id);

  return {
    browser,
    blankPage: anIcon(extension),
    welcomed,
    extensionUrl,
    tabs: () => tabs(browser),
    reinstall: async () => {
      await browser.installExtension(extension);
    },
    openExtension: async (page, path) => {
      const url = extensionUrl(path);
      // It loads, but the protocol never says so.
      page.goto(url, { timeout: 0 }).catch(() => {});
      await eventually(
        async () =>
          (await page.evaluate(() => document.readyState === 'complete' && location.href)) === url || undefined,
        () => `${url} did not open; is the extension installed? (from a kept profile: Firefox ESR only)`,
      );
    },
    overlayRoot: async (frame) => {
      // The page may have put one of its own before it.
      const host = (await frame.$$(HOST_ELEMENT)).at(-1);
      if (!host) return undefined;
      const realm = (frame as BidiFrame).mainRealm();
      const { result } = await realm.realm.callFunction('(host) => host', true, {
        arguments: [(host as unknown as BidiHandle).remoteValue()],
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      });
      const root = result.value?.shadowRoot;
      return root ? realm.createHandle({ type: 'node', sharedId: root.sharedId }) : undefined;
    },
    driverFaults: () => driverFaults(browser),
    refusals: () => refusals(browser),
    stopWorker: () => terminateBackground(browser, id),
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Runs an expression in the browser's own window, where add-ons are managed and policies' refusals are logged. */
async function inBrowser(browser: Browser, expression: string): Promise<string> {
  const [page] = await browser.pages();
  if (!page) throw new Error('no page is open');
  const bidi = (page.mainFrame() as BidiFrame).browsingContext.userContext.browser.session;
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  const target = { context: window?.context };
  const answer = await bidi.send('script.evaluate', { target, awaitPromise: true, expression });
  const value = (answer.result.result as { value?: unknown } | undefined)?.value;
  if (typeof value !== 'string') throw new Error(`refused: ${JSON.stringify(answer.result)}`);
  return value;
}

/** In the language of `locale`, of which it needs no sentence: those that matter are the extension's. */
async function speak(browser: Browser, locale: string): Promise<void> {
  const [language] = locale.split('-');
  const spoken = await inBrowser(
    browser,
    `Services.locale.availableLocales = [...new Set([${JSON.stringify(language)}, ...Services.locale.availableLocales])];
    Services.locale.requestedLocales = [${JSON.stringify(language)}];
    Services.locale.appLocaleAsBCP47`,
  );
  if (!spoken.startsWith(`${language}`)) throw new Error(`Firefox speaks ${spoken}, not ${locale}`);
}

/** Starts the extension anew, with all it has stored. */
async function restart(browser: Browser, id: string): Promise<void> {
  await inBrowser(
    browser,
    `(async () => {
      const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
      await addon.disable();
      await addon.enable();
      await WebExtensionPolicy.getByID(addon.id).readyPromise;
      return addon.id;
    })()`,
  );
}

/** Ends the event page by what its idle timer calls. */
async function terminateBackground(browser: Browser, id: string): Promise<void> {
  const state = await inBrowser(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`the extension’s event page did not stop: ${state}`);
}

async function driverFaults(browser: Browser): Promise<string[]> {
  const faults = await inBrowser(
    browser,
    `JSON.stringify(Services.console.getMessageArray().flatMap((message) =>
      message instanceof Ci.nsIScriptError && message.sourceName.startsWith('chrome://remote/') ? [message.errorMessage] : []))`,
  );
  return JSON.parse(faults) as string[];
}

/** A page's own listener is never told of what happens on an extension's page. */
async function refusals(browser: Browser): Promise<string[]> {
  const messages = await inBrowser(browser, 'JSON.stringify(Services.console.getMessageArray().map(String))');
  return (JSON.parse(messages) as string[]).filter((text) => /Content-Security-Policy:.* blocked /.test(text));
}

async function tabs(browser: Browser): Promise<string[]> {
  const urls = 'gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)';
  return JSON.parse(await inBrowser(browser, `JSON.stringify(${urls})`)) as string[];
}

/** Closes the tab that opens on `url` by itself; false when none does. */
async function dismiss(browser: Browser, url: string): Promise<boolean> {
  const look = async () => (await tabs(browser)).includes(url) || undefined;
  const opened = await eventually(look, () => url).catch(() => false);
  // BiDi loses sight of a tab that changes process while it opens: the browser's own window closes it.
  const close = `gBrowser.removeTab(gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)}))`;
  if (opened) await inBrowser(browser, `${close}; ''`);
  return opened;
}

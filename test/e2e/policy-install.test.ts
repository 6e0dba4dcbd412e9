// The recipes for IT services, tried: the sample files of `docs/deploiement/`, as they are, install the extension by themselves
// in the real browsers, hand it what was set, and take it away.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers';
import { CHROMIUM, FIREFOX_ID } from '../../scripts/deployment/targets';
import { filesOf } from '../build/output';
import { generateRows } from '../ror/generator';
import { startProxy } from '../ror/proxy';
import { startRor } from '../ror/server';
import { zip } from '../support/zip';
import { startUpdates } from './support/crx';
import { HOST_ELEMENT } from './support/engine';
import { SITE } from './support/launch';
import { canMountOver, mountedOver } from './support/mounted';
import { eventually } from './support/poll';

const ROOT = resolve(import.meta.dirname, '../..');
const sample = (path: string): string => readFileSync(join(ROOT, 'docs/deploiement', path), 'utf8');
const SETTINGS = JSON.parse(sample('reglages.json')) as Record<string, unknown>;
const CHROMIUM_POLICIES = '/etc/chromium';
const FIREFOX_POLICIES = '/usr/lib/firefox-esr/distribution';
const UUID = '7a1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9';
const LONGEST_MS = 60_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!canMountOver(CHROMIUM_POLICIES))('in Chromium, by the file for Linux', () => {
  it('is installed for good, works, has what was set, and goes with the policy', async () => {
    const executable = findBrowser('chromium') ?? '';
    const updates = await startUpdates(executable, resolve(ROOT, '.output/chrome-mv3'), folder);
    const server = await startRor({ rows: generateRows(10), front: 'classic' });
    const proxy = await startProxy(server.port);
    const managed = join(folder, 'policies/managed');
    mkdirSync(managed, { recursive: true });
    const { id, updates: store } = CHROMIUM.chrome;
    const policy = sample('linux/chrome.json').replaceAll(id, updates.id).replaceAll(store, updates.url);
    writeFileSync(join(managed, 'compagnon-ror.json'), policy);
    mountedOver(join(folder, 'chromium'), executable, folder, CHROMIUM_POLICIES);
    const start = () => startChromium(join(folder, 'chromium'), join(folder, 'profile'), proxy.port);
    let browser = await start();
    try {
      await eventually(
        async () => (await extensionsOf(browser)).get(updates.id) === 'EXTERNAL_POLICY_DOWNLOAD' || undefined,
        () => `not installed; the update server was asked: ${updates.asked}`,
        LONGEST_MS,
      );
      const page = await browser.newPage();
      await page.goto(SITE);
      await page.waitForSelector(HOST_ELEMENT, { timeout: LONGEST_MS });
      await page.goto('chrome://policy');
      await eventually(
        async () => {
          // The page is long: read without a pause, it gets no time to draw what it learns.
          await pause(1000);
          const told = await toldPolicies(page);
          return Object.keys(SETTINGS).every((key) => isTaken(told, key)) || undefined;
        },
        async () => `chrome://policy tells ${(await toldPolicies(page)).slice(-3000)}`,
        LONGEST_MS,
      );
      await browser.close();

      rmSync(join(managed, 'compagnon-ror.json'));
      browser = await start();
      await eventually(
        async () => !(await extensionsOf(browser)).has(updates.id) || undefined,
        () => 'still there without its policy',
        LONGEST_MS,
      );
    } finally {
      await browser.close();
      await Promise.all([updates.close(), proxy.close(), server.close()]);
    }
  });
});

describe.skipIf(!canMountOver(FIREFOX_POLICIES))('in Firefox, by policies.json', () => {
  it('is installed for good, has what was set, and goes when it is blocked', async () => {
    const file = join(folder, 'compagnon-ror.xpi');
    writeFileSync(file, zip(filesOf('firefox-mv3')));
    const distribution = join(folder, 'distribution');
    mkdirSync(distribution);
    const given = sample('firefox/policies.json').replace(/"install_url": "[^"]+"/, `"install_url": "file://${file}"`);
    writeFileSync(join(distribution, 'policies.json'), given);
    mountedOver(join(folder, 'firefox'), findBrowser('firefox') ?? '', distribution, FIREFOX_POLICIES);
    const start = () => startFirefox(join(folder, 'firefox'), join(folder, 'profile'));
    let browser = await start();
    try {
      const page = await browser.newPage();
      await eventually(
        () => opened(page),
        () => 'not installed',
        LONGEST_MS,
      );
      const [self, managed] = (await page.evaluate(
        '(async () => [await browser.management.getSelf(), await browser.storage.managed.get()])()',
      )) as [object, object];
      expect(self).toMatchObject({ installType: 'admin', mayDisable: false, enabled: true });
      expect(managed).toEqual(SETTINGS);
      await browser.close();

      writeFileSync(join(distribution, 'policies.json'), given.replace('"force_installed"', '"blocked"'));
      browser = await start();
      const other = await browser.newPage();
      // What was there is taken away while the browser starts.
      await pause(3000);
      expect(await opened(other)).toBeUndefined();
    } finally {
      await browser.close();
    }
  });
});

function startChromium(executablePath: string, userDataDir: string, proxyPort: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    userDataDir,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // The first of them would keep the browser from fetching what it is told to install.
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-default-apps'],
    // Its own pages are read, in English.
    args: [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--disable-quic', '--no-sandbox', '--lang=en-US'],
    env: { ...process.env, LANGUAGE: 'en_US' },
  });
}

function startFirefox(executablePath: string, userDataDir: string): Promise<Browser> {
  mkdirSync(userDataDir, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      // The file is not signed before it is published: ESR grants it.
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
    },
  });
}

/** Where each extension came from, by its identifier, as Chromium itself tells: it lets nobody look into one that is imposed. */
async function extensionsOf(browser: Browser): Promise<Map<string, string>> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions-internals');
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const all = JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as {
      id: string;
      location: string;
    }[];
    return new Map(all.map(({ id, location }) => [id, location]));
  } finally {
    await page.close();
  }
}

/** The value is shown, of this computer, imposed, and without an error. */
function isTaken(told: string, key: string): boolean {
  // A value may say the name of its key, or of another: the line is that whose first word it is.
  const line = new RegExp(` ${key} (?:(?!Not set\\.| Mandatory ).)*Platform\\s+Machine\\s+Mandatory\\s+OK`, 's');
  return line.test(told.slice(told.lastIndexOf('Compagnon ROR')));
}

/** All that the page chrome://policy says, one line, through its shadow roots. */
async function toldPolicies(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data.trim());
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      if (!(node instanceof HTMLStyleElement)) for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return texts.filter(Boolean).join(' ');
  });
}

/** The icon of the extension opens in `page`; undefined while it does not. */
async function opened(page: Page): Promise<true | undefined> {
  page.goto(`moz-extension://${UUID}/icon/128.png`, { timeout: 0 }).catch(() => {});
  await pause(700);
  const url = await page.evaluate(() => location.href).catch(() => '');
  return url.startsWith('moz-extension:') || undefined;
}

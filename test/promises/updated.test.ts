// R10: the extension is updated, or taken away, while five tabs of the site are open. It says so there, stops, and breaks nothing.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, siteOf } from '../e2e/fronts';
import { LANDMARKS, rowsWithLandmarks } from '../e2e/support/landmarks';
import { launch } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import type { Session } from '../e2e/support/session';
import { BROWSERS } from '../e2e/support/stage';
import { type RorProxy, startProxy } from '../ror/proxy';
import { FRONT_NAMES, type RorServer, startRor } from '../ror/server';
import { countCalls } from './calls';
import { measured } from './measured';
import { openTabs, type Told, told } from './open-tabs';

const MORE_TABS = 4;
const FILTERS = [/^MSS/, /^Personnes âgées/];
const SEARCH = 'Rechercher une structure';
const SENTENCE = /Rechargez la page|Reload the page/;
/** As long as nothing of ours may run any more, ms. */
const QUIET_MS = 2000;
/** Firefox tells by a style that nothing puts off any more, s: twenty, and as many to be sure. */
const PATIENCE_MS = 40_000;

const stages = BROWSERS.flatMap((browser) => FRONT_NAMES.slice(0, 2).map((front) => ({ browser, front })));
describe.each(stages)('$browser, $front', { timeout: 180_000 }, ({ browser, front }) => {
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    server = await startRor({ rows: rowsWithLandmarks(60), front });
    proxy = await startProxy(server.port);
  });
  afterEach(() => session?.close());
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
  });

  /** A director in the directory, who filters and is looking for something; and other tabs. */
  async function atWork() {
    session = await launch({ browser, proxy });
    site = siteOf(front, session);
    const overlay = session.overlay();
    await session.ready();
    await site.signIn();
    await overlay.waitForText('Étape 2 sur 6');
    await site.openDirectory();
    for (const filter of FILTERS) {
      await overlay.getByRole('button', filter).click();
      await overlay.getByRole('button', filter, { pressed: true }).wait();
    }
    const tabs = await openTabs(session, MORE_TABS);
    for (const { page } of tabs) await until(page, ({ text }) => text.includes('Étape'));
    await session.page.bringToFront();
    await overlay.getByRole('combobox', SEARCH).type('eglant');
    await overlay.waitForText(LANDMARKS.accented.name);
    for (const { page } of tabs) await page.evaluate('globalThis.notReloaded = true');
    return tabs;
  }

  const until = (page: Page, so: (told: Told) => boolean) =>
    eventually(
      async () => {
        const now = await told(session, page);
        return so(now) ? now : undefined;
      },
      async () => JSON.stringify(await told(session, page)),
      PATIENCE_MS,
    );

  /** Whatever the overlay would have answered. */
  const disturb = (page: Page) =>
    page.evaluate(() => {
      for (const view of [window, ...Array.from(frames)]) {
        view.document.body?.append(view.document.createElement('i'));
        view.document.documentElement.dispatchEvent(new Event('change', { bubbles: true }));
        for (const type of ['popstate', 'pageshow', 'resize', 'keydown', 'click']) view.dispatchEvent(new Event(type));
      }
    });

  test('updated', async () => {
    const tabs = await atWork();
    const before = await told(session, session.page);
    const calls = browser === 'chromium' ? await Promise.all(tabs.map(({ page }) => countCalls(page))) : [];
    for (const { problems } of tabs) problems.length = 0;
    await session.engine.reinstall();

    for (const { page } of tabs) {
      // Chromium lets the old script live, with nothing to ask; Firefox ends it and starts the new one on the same page.
      const so = ({ hosts, text }: Told) =>
        hosts === 1 && (browser === 'chromium' ? SENTENCE.test(text) : text.includes('Étape'));
      await until(page, so);
    }
    // What was typed is still to be read, or in the box again.
    if (browser === 'chromium')
      expect(await told(session, session.page)).toMatchObject({
        text: expect.stringContaining('« eglant »'),
        marks: 0,
      });
    else {
      const now = await until(session.page, ({ words }) => words === 'eglant');
      // One bar's room, not two: a line more where the filters are said to be those of the last visit.
      expect(Number.parseInt(now.room, 10)).toBeLessThan(1.5 * Number.parseInt(before.room, 10));
      expect(now.room.split(',')).toHaveLength(before.room.split(',').length);
    }

    for (const count of calls) await count.since();
    for (const { page } of tabs) await disturb(page);
    await pause(QUIET_MS);
    const called = await Promise.all(calls.map((count) => count.since()));
    expect(called).toEqual(calls.map(() => 0));
    for (const { page } of tabs) expect(await page.evaluate('globalThis.notReloaded')).toBe(true);
    const lines = tabs.map(({ problems }) => problems.length);
    expect(Math.max(...lines), JSON.stringify(tabs.map(({ problems }) => problems))).toBeLessThanOrEqual(1);

    // The site's own part is as it was, and the extension is back with the page.
    await session.page.bringToFront();
    // The answers lie over the page again, until they are put away.
    if (browser === 'firefox') await session.overlay().getByRole('combobox', SEARCH).press('Escape');
    await site.openDirectory();
    await session.page.reload();
    await session.ready();
    await site.openDirectory();
    const pressed = { pressed: true };
    await session
      .overlay()
      .getByRole('button', /^Personnes âgées/, pressed)
      .wait();
    const sum = lines.reduce((all, one) => all + one, 0);
    const quiet = browser === 'chromium' ? `, 0 appel de l’ancien code en ${QUIET_MS / 1000} s` : '';
    measured('R10', `${browser}, ${front} : ${tabs.length} onglets, ${sum} ligne de console${quiet}`);
  });

  test('taken away', async () => {
    const tabs = await atWork();
    for (const { problems } of tabs) problems.length = 0;
    const { host } = new URL(session.engine.extensionUrl(''));
    await session.engine.browser.uninstallExtension(
      browser === 'chromium' ? host : 'compagnon-ror@esante-occitanie.example',
    );
    for (const { page } of tabs) {
      await page.bringToFront();
      const now = await until(page, ({ text, ended }) => SENTENCE.test(browser === 'chromium' ? text : ended));
      expect(now.hosts).toBe(1);
    }
    for (const { problems } of tabs) expect(problems.length, JSON.stringify(problems)).toBeLessThanOrEqual(1);
    await session.page.bringToFront();
    await site.openDirectory();
    for (const { page } of tabs) expect(await page.evaluate('globalThis.notReloaded')).toBe(true);
    await session.page.reload();
    expect(await session.page.evaluate(() => document.querySelectorAll('compagnon-ror').length)).toBe(0);
  });
});

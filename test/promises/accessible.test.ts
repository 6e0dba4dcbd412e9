// Every surface, under the rules of axe-core, in light, in dark and in forced colours, in French and in English; nothing moves for who
// asks for rest, and nothing scrolls sideways in a narrow window or at 200 %.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../e2e/support/axe';
import { aGround, type Ground } from './ground';
import { measured } from './measured';
import { end, OVERLAYS, unfold } from './overlays';
import { EXTENSION_PAGES, openPage, openState, type Shown, STATES } from './surfaces';

/** As wide as tests' windows are. */
const WINDOW = { width: 1280, height: 800 };

const LIGHTS = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const;

/** What a debugger sets lasts as long as it is there. */
const debuggers = new WeakMap<Page, CDPSession>();

/** The page under a light. The driver's own way to it knows nothing of forced colours. */
async function under(page: Page, light: Record<string, string>): Promise<void> {
  const cdp = debuggers.get(page) ?? (await page.createCDPSession());
  debuggers.set(page, cdp);
  const features = Object.entries({ 'forced-colors': 'none', 'prefers-reduced-motion': 'reduce', ...light });
  await cdp.send('Emulation.setEmulatedMedia', { features: features.map(([name, value]) => ({ name, value })) });
  // The colours of the system come to a page after the news that they are forced.
  await new Promise((done) => setTimeout(done, 400));
}

/** What of a surface moves by itself, for a person who asked for rest: its animations, and transitions that take time. */
const moving = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const host = document.querySelector(selector);
    const root = host?.shadowRoot ?? host;
    const slow = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves = slow(transitionDuration) || (animationName !== 'none' && slow(animationDuration));
      return moves || scrollBehavior === 'smooth' ? [`${element.localName}.${element.className}`] : [];
    });
  }, within);

/** How far a page goes beyond its window, px, and what does; of the overlay, what of it does, whatever the site's own pages do. */
const beyond = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    const own = document.querySelector(selector)?.shadowRoot;
    if (!own && scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...(own ?? document.body).querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1) && !(own && scrolls(element.parentElement));
    });
    const names = wide.slice(0, 5).map((e) => `${e.localName}.${e.className}`);
    return own ? names : [scrollWidth - clientWidth, ...names];
  }, within);

const PAGES: readonly [string, (ground: Ground) => Promise<Shown>][] = EXTENSION_PAGES.map((name) => [
  name,
  (ground) => openPage(ground, name),
]);
const IN_STATES: readonly [string, (ground: Ground) => Promise<Shown>][] = Object.keys(STATES).map((name) => [
  name,
  (ground) => openState(ground, name),
]);
const ON_SITE: readonly [string, (ground: Ground) => Promise<Shown>][] = Object.entries(OVERLAYS).map(
  ([name, show]) => [
    `overlay: ${name}`,
    async (ground) => {
      await show(ground);
      return { page: ground.session.page, within: 'compagnon-ror', close: () => unfold(ground) };
    },
  ],
);

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  let ground: Ground;
  let looked = 0;
  beforeAll(async () => {
    ground = await aGround(language);
  });
  afterAll(async () => {
    await ground?.close();
    measured('A1', `${looked} vues sans obstacle mesurable, langue ${language}`);
  });

  /** What breaks a rule under each light, and what moves. */
  async function examine({ page, within }: Shown) {
    const found: Record<string, unknown> = {};
    for (const [name, light] of Object.entries(LIGHTS)) {
      await under(page, light);
      const faults = await violations(page, within);
      if (faults.length > 0) found[name] = faults;
      looked += 1;
    }
    return { found, moves: await moving(page, within) };
  }

  it.each([...PAGES, ...IN_STATES, ...ON_SITE])(
    'no barrier that can be measured, in any light: %s',
    async (_, open) => {
      const shown = await open(ground);
      const { found, moves } = await examine(shown);
      await shown.close();
      expect(found).toEqual({});
      expect(moves).toEqual([]);
    },
  );

  it.each([...PAGES, ...IN_STATES, ...ON_SITE])(
    'nothing scrolls sideways at 320 px, nor at 200 %%: %s',
    async (_, open) => {
      const { page, within, close } = await open(ground);
      const found: unknown[] = [];
      for (const [width, deviceScaleFactor] of [
        [320, 1],
        [640, 2],
      ] as const) {
        await page.setViewport({ width, height: 640, deviceScaleFactor });
        await new Promise((done) => setTimeout(done, 150));
        const wide = await beyond(page, within);
        if (wide.length > 0) found.push([width, ...wide]);
      }
      await page.setViewport(WINDOW);
      await close();
      expect(found).toEqual([]);
    },
  );

  it('says its language, on each page and in the overlay', async () => {
    for (const [, open] of PAGES) {
      const { page, close } = await open(ground);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(ground.say('language'));
      await close();
    }
    const lang = await ground.session.page.evaluate(
      () => document.querySelector('compagnon-ror')?.shadowRoot?.querySelector('section')?.lang,
    );
    expect(lang).toBe(ground.say('language'));
  });

  it('no barrier in what is left on a page when the extension ends', async () => {
    await end(ground);
    const { page } = ground.session;
    const { found, moves } = await examine({ page, within: 'compagnon-ror', close: async () => undefined });
    expect({ found, moves }).toEqual({ found: {}, moves: [] });
  });
});

// Every control of each page is reached by Tab, seen when it has the keyboard, and loses it to nothing: neither on the way nor by what
// it does.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../e2e/support/poll';
import { aGround, type Ground } from './ground';
import { measured } from './measured';
import { openAny, SURFACES } from './surfaces';

/** As long as what was done may take before the page is drawn anew, ms. */
const SETTLED_MS = 250;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What a page's own script knows of its controls; sent as text. */
const CONTROLS = `(() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const usable = (e) => !e.disabled && e.tabIndex >= 0 && !e.closest('[inert]') && shown(e);
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(usable);
  // Of radio buttons of one name, Tab comes to one.
  const first = new Set();
  return all.filter((e) => {
    if (e.type !== 'radio') return true;
    const group = document.querySelectorAll('input[type=radio][name="' + e.name + '"]:checked').length > 0;
    if (group) return e.checked;
    const known = first.has(e.name);
    first.add(e.name);
    return !known;
  });
})()`;

const controls = (page: Page) =>
  page.evaluate(`${CONTROLS}.map((e, i) => {
    e.dataset.nth = String(i);
    const name = e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.name || '';
    return { tag: e.localName, type: e.type ?? '', name: name.trim().replace(/\\s+/g, ' ').slice(0, 60), href: e.getAttribute('href') ?? '' };
  })`) as Promise<Control[]>;

/** Where the keyboard is: the number of the control, and whether it shows. */
const where = (page: Page) =>
  page.evaluate(() => {
    const e = document.activeElement as HTMLElement | null;
    if (!e || e === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
    // A box that is drawn by what stands around it, or a field whose own ring is the browser's.
    const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const { bottom, top } = e.getBoundingClientRect();
    return {
      nth: Number(e.dataset.nth),
      seen: ringed || boxShadow !== 'none',
      inside: bottom > 0 && top < innerHeight,
    };
  });

interface Control {
  tag: string;
  type: string;
  name: string;
  href: string;
}

/** What leaves the page for another, or opens the system's own window: not followed here. */
const leaves = ({ type, tag, href }: Control) => type === 'file' || (tag === 'a' && !href.startsWith('#'));

/** Of those alike, as the lines of a list are, one is tried. */
const kindOf = ({ tag, type, name, href }: Control) =>
  [tag, type, tag === 'a' ? href.replace(/\d+/g, '0') : name.replace(/[A-ZÀ-Ý]{3,}.*|\d+/g, '…')].join(' ');

/** Buttons that open another page, take this one anew, or ask the browser for something. */
const AWAY = [
  'popup_wide',
  'popup_beside',
  'popup_settings',
  'popup_open',
  'welcome_open',
  'structure_open',
  'demo_restart',
  'options_keys_change',
  'options_notify',
  'welcome_ror_allow',
  'table_open',
] as const;

describe('by the keyboard alone', () => {
  let ground: Ground;
  let reached = 0;
  let used = 0;
  beforeAll(async () => {
    ground = await aGround('fr');
  });
  afterAll(async () => {
    await ground?.close();
    measured('A2', `${reached} commandes atteintes par Tab, ${used} actionnées sans que le clavier se perde`);
  });

  it.each(SURFACES)('every control is reached in turn, and seen when it is: %s', async (name) => {
    const { page, close } = await openAny(ground, name);
    const all = await controls(page);
    const seen = new Map<number, boolean>();
    // Some fields, those of dates, have several stops.
    for (let i = 0; i < all.length * 4 && seen.size < all.length; i++) {
      await page.keyboard.press('Tab');
      const at = await where(page);
      if (at && !Number.isNaN(at.nth)) seen.set(at.nth, at.seen && at.inside);
    }
    const unreached = all.filter((_, i) => !seen.has(i));
    const unseen = all.filter((_, i) => seen.get(i) === false);
    reached += seen.size;
    await close();
    expect(all.length).toBeGreaterThan(0);
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
  });

  it.each(SURFACES)('nothing that is used loses the keyboard: %s', async (name) => {
    const away = AWAY.map((key) => ground.say(key, '').trim());
    const tried = new Set<string>();
    const lost: string[] = [];
    await ground.seed();
    const { page, close } = await openAny(ground, name);
    for (;;) {
      // What a control brings is tried as well: what it unfolds, asks, or offers to take back.
      const all = await controls(page);
      const next = all.findIndex(
        (one) => !tried.has(kindOf(one)) && !leaves(one) && !away.some((text) => one.name.startsWith(text)),
      );
      const one = all[next];
      if (!one) break;
      tried.add(kindOf(one));
      await page.focus(`[data-nth="${next}"]`);
      await page.keyboard.press(one.type === 'checkbox' || one.type === 'radio' ? 'Space' : 'Enter');
      used += 1;
      // What takes the place of the control may be drawn after the background has answered.
      await pause(SETTLED_MS);
      const kept = await eventually(
        async () => (await where(page)) !== undefined || undefined,
        () => '',
        2500,
      ).catch(() => false);
      if (!kept) lost.push(`${one.tag} ${one.name}`);
    }
    await close();
    expect(lost).toEqual([]);
  });

  it('there was something to use', () => expect(used).toBeGreaterThan(50));
});

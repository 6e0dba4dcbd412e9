// R15: with every function off, or with the extension unable to work, the page is what it is without it, and works.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEATURE_IDS } from '../../lib/settings/schema';
import { COMBINATIONS } from '../e2e/support/dossier-scenario';
import { eventually } from '../e2e/support/poll';
import type { Session } from '../e2e/support/session';
import { measured } from './measured';
import { type Left, leftOn, NOTHING_LEFT } from './page-state';
import { ROW, visit } from './site-visit';
import { broken, built, clearVariants, emptied } from './variants';

/** How soon the page must be given back; the end of the extension is looked for every second. */
const GONE_MS = 10_000;
/** Whatever starts with a page has started. */
const STARTED_MS = 1500;

/** The overlay knows the list on screen. */
const LISTED = /\d+ structures? dans la liste/;

/** Backgrounds of an extension that starts, and of no use to its own page script. */
const USELESS = {
  'ends as it starts': `throw new Error('planted');`,
  'is of another version': `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) =>
    answer({ res: { ok: false, code: 'unknown' } }));`,
  'answers what nobody awaits': `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) =>
    answer({ res: { ok: true, value: { settings: 1, knowledge: [], style: null, strip: 'x' } } }));`,
};

afterAll(clearVariants);

/** All but the bar itself and the room it takes. */
const beside = ({ attributes, marks, highlights, kinds }: Left) => ({ attributes, marks, highlights, kinds });

describe.each(COMBINATIONS)('$browser, $front front', { timeout: 200_000 }, ({ browser, front }) => {
  /** The page as the site draws it, the extension doing nothing. */
  let without: Left;
  beforeAll(async () => {
    without = await visit(browser, front, emptied(browser), ({ session }) => leftOn(session.page));
    expect(without).toMatchObject(NOTHING_LEFT);
    expect(without.dom).toContain(ROW.name);
  });

  /** Waits until what is left of us is what there is without us, both seen by `part`. */
  async function isLeft<T>(session: Session, part: (left: Left) => T): Promise<void> {
    let last: T | undefined;
    await eventually(
      async () => {
        last = part(await leftOn(session.page));
        return JSON.stringify(last) === JSON.stringify(part(without)) || undefined;
      },
      () => 'the page is not as it was',
      GONE_MS,
    ).catch(() => expect(last).toEqual(part(without)));
  }

  const turnOff = (session: Session, off: readonly string[]) =>
    session.asExtension(
      (api, ids) => api.runtime.sendMessage({ type: 'settings.set', data: { off: ids }, timestamp: 1 }),
      off,
    );

  it('every control works where all functions are off', async () => {
    await visit(browser, front, built(browser), async ({ session, walk }) => {
      await session.overlay().waitForText(LISTED);
      await turnOff(session, FEATURE_IDS);
      await isLeft(session, beside);
      await walk();
    });
    measured('R15', `${browser}, ${front} : fonctions éteintes, de la liste au dossier renommé, même page`);
  });

  it.each(Object.entries(USELESS))('every control works where the background %s', async (name, code) => {
    await visit(browser, front, broken(browser, { 'background.js': code }), async ({ session, walk }) => {
      await pause(STARTED_MS);
      await isLeft(session, beside);
      await walk();
      const end = await eventually(
        () => leftOn(session.page),
        () => 'the page never rests',
      );
      expect(end).toMatchObject({ attributes: 0, marks: 0, highlights: 0 });
    });
    if (name === Object.keys(USELESS).at(-1))
      measured('R15', `${browser}, ${front} : trois pannes du fond, de la liste au dossier renommé, même page`);
  });
});

// The places where one acts, and what the hand may do in each, drawn by chance from what stands there.
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { SITE } from '../../e2e/support/launch';
import type { Session } from '../../e2e/support/session';
import type { Chance } from './chance';
import { type Control, controlsIn } from './controls';

/** One thing done; what it was, for whoever looks for the reason of a failure. */
export type Act = () => Promise<string>;

/** It would take away what is counted, leave the page for one of the browser's own, or save a file. */
const LEFT_ALONE =
  /Ne plus suivre|Supprimer|Effacer|Importer|Restaurer|Enregistrer une copie|Enregistrer mes|Exporter|agenda|calendrier|Imprimer|Ouvrir|Copier la structure|Copy the structure|montrer|Show|fichier|navigateur|Delete|Erase|Import|Export|Restore|Save|Stop tracking|calendar|Print|Open|file|Stop following/i;
const OUT = /Déconnexion|déconnecter/i;
const WORDS = ['ehpad', 'eglant', 'saint', '31', 'toulouse -blagnac', 'mas', 'zzz', '090000019', 'foyer lozère', "l'é"];
const KEYS: KeyInput[] = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab', 'PageDown', 'Backspace'];

/** The overlay on the site. */
export function overlayActs({ engine, page }: Session, chance: Chance): () => Promise<string> {
  return async () => {
    const root = await engine.overlayRoot(page.mainFrame());
    if (!root) return 'no overlay';
    const controls = await root.evaluate(controlsIn as (root: ShadowRoot) => Control[]);
    await root.dispose();
    const box = controls.find(({ tag }) => tag === 'input');
    const what = chance.weighted([
      ['press', 4],
      ['type', box ? 4 : 0],
      ['clear', box ? 1 : 0],
      ['key', 2],
    ] as const);
    if (what === 'key') return key(page, chance);
    if (what === 'press')
      return press(
        page,
        chance,
        controls.filter(({ act }) => act !== 'export' && act !== 'open'),
      );
    if (!box) return 'no box';
    await page.mouse.click(box.x, box.y, { count: what === 'clear' ? 3 : 1 });
    if (what === 'clear') {
      await page.keyboard.press('Backspace');
      return 'clears the box';
    }
    const words = chance.pick(WORDS).slice(0, 1 + chance.below(8));
    await page.keyboard.type(words);
    return `types ${words}`;
  };
}

/** The site's own pages, sheets and dossiers. */
export function siteActs({ page }: Session, chance: Chance): () => Promise<string> {
  return async () => {
    const what = chance.weighted([
      ['press', 12],
      ['back', 2],
      ['forward', 1],
      ['out', 0.15],
    ] as const);
    if (what === 'back' || what === 'forward') {
      await page.evaluate((one) => history[one](), what).catch(() => {});
      return what;
    }
    if (!page.url().startsWith(SITE)) {
      await page.goto(SITE);
      return 'returns to the site';
    }
    const all = (await Promise.all(page.frames().map(controlsOf))).flat();
    const password = all.find(({ label }) => label.startsWith('password'));
    if (password) return signIn(page, all, password);
    return press(
      page,
      chance,
      all.filter(({ label }) => OUT.test(label) === (what === 'out')),
    );
  };
}

/** A page of the extension. */
export function pageActs(page: Page, chance: Chance): () => Promise<string> {
  return async () => {
    const controls = await controlsOf(page.mainFrame());
    const what = chance.weighted([
      ['press', 5],
      ['type', 1],
      ['key', 1],
    ] as const);
    if (what === 'key') return key(page, chance);
    const allowed = controls.filter(({ label, tag }) => tag !== 'a' && !LEFT_ALONE.test(label));
    if (what === 'press') return press(page, chance, allowed);
    const fields = allowed.filter(({ tag }) => tag === 'input' || tag === 'textarea');
    const said = await press(page, chance, fields);
    if (fields.length > 0) await page.keyboard.type(chance.pick(WORDS));
    return `types in ${said}`;
  };
}

async function controlsOf(frame: Frame): Promise<Control[]> {
  try {
    const handle = await frame.evaluateHandle(() => document);
    const controls = await handle.evaluate(controlsIn as (root: Document) => Control[]);
    await handle.dispose();
    return controls;
  } catch {
    // On its way to another page.
    return [];
  }
}

async function press(page: Page, chance: Chance, controls: readonly Control[]): Promise<string> {
  if (controls.length === 0) return 'nothing to press';
  const { x, y, tag, label } = chance.named(controls, (one) => `${one.tag} ${one.act} ${one.label}`);
  await page.mouse.click(x, y);
  // Its choices are drawn outside the page; the keys go through them.
  if (tag === 'select') {
    await page.keyboard.press('Escape');
    await page.keyboard.press(chance.chance(0.5) ? 'ArrowDown' : 'Home');
  }
  return `presses ${tag} ${label}`;
}

async function key(page: Page, chance: Chance): Promise<string> {
  const pressed = chance.pick(KEYS);
  await page.keyboard.press(pressed);
  return `key ${pressed}`;
}

async function signIn(page: Page, all: readonly Control[], password: Control): Promise<string> {
  const name = all.find(({ tag, label }) => tag === 'input' && label.startsWith('text'));
  if (name) {
    await page.mouse.click(name.x, name.y, { count: 3 });
    await page.keyboard.type('directrice');
  }
  await page.mouse.click(password.x, password.y, { count: 3 });
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  return 'signs in';
}

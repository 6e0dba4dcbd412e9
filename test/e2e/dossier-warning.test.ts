// The warning on a sheet that belongs to a dossier: seen wherever one is on the page, and on the icon when the page fights it.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadRows } from '../ror/rows';
import { aRow, COMBINATIONS, pick, Scenario } from './support/dossier-scenario';
import { SITE } from './support/launch';
import { eventually } from './support/poll';
import { costOfBursts, forgeEvents, lieInWait, MOVES } from './support/tampering';

const real = loadRows().rows;
const OWN = pick(real, '500', '31');
const FREE = pick(real, '183', '81');
const COLLEAGUES = aRow({ name: 'FOYER DES QUATRE VENTS' });
const ROWS = [OWN, FREE, COLLEAGUES];

/** Sentences that mean the notice, cut and written as a page may have it. */
const NOTICES = {
  'cut in pieces': '⚠ Cette <b>fiche</b> fait <i>partie</i> d<span>’</span>un <em>dossier</em>\n<u>collaboratif</u>.',
  'in capitals, spaces that do not break': '<p>CETTE FICHE FAIT PARTIE D&#39;UN DOSSIER&nbsp;COLLABORATIF</p>',
};

describe.each(COMBINATIONS)('a sheet in a dossier, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS });
    scenario.dossier(OWN);
    scenario.dossier(COLLEAGUES, undefined, 'collegue');
  });
  afterAll(() => scenario?.close());
  beforeEach(() => scenario.startOver());

  const overlay = () => scenario.session.overlay();
  const alert = () => overlay().getByRole('alert', 'Dossier collaboratif en cours');

  /** Can a person read it now: drawn, inside the window, nothing over it? */
  async function isSeen(): Promise<boolean> {
    const { handle } = await alert().wait({ timeout: 0 });
    return handle.evaluate((root) => {
      const text = root.querySelector('[role=alert]');
      const { host } = root as ShadowRoot;
      if (!text?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const { left, top, height } = text.getBoundingClientRect();
      const [x, y] = [left + 20, top + height / 2];
      return y < innerHeight && document.elementFromPoint(x, y) === host;
    });
  }

  async function seen(timeout?: number): Promise<void> {
    await eventually(
      async () => (await isSeen()) || undefined,
      () => 'the alert is not seen',
      timeout,
    );
  }

  const shot = async (clip: { x: number; y: number; width: number; height: number }) =>
    (await scenario.session.page.screenshot({ clip, encoding: 'base64' })) as string;

  /** The alert as it looks to a person, and where: what lies over it or makes it fade shows in no property of its own. */
  async function picture() {
    await seen();
    const { handle } = await alert().wait();
    const clip = await handle.evaluate((root) => {
      const { x, y, width, height } = (root.querySelector('[role=alert]') as Element).getBoundingClientRect();
      return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width) - 1, height: Math.floor(height) - 1 };
    });
    expect(clip.width * clip.height).toBeGreaterThan(1000);
    return { clip, drawn: await shot(clip) };
  }

  async function looks({ clip, drawn }: Awaited<ReturnType<typeof picture>>): Promise<void> {
    await eventually(
      async () => (await shot(clip)) === drawn || undefined,
      () => 'the alert does not look as it did',
      1000,
    );
  }

  async function iconSays(text: string, title: string): Promise<void> {
    await eventually(
      async () => {
        const face = await scenario.face();
        return (face.text === text && face.title.includes(title)) || undefined;
      },
      async () => `the icon says ${JSON.stringify(await scenario.face())}, not « ${text} », « ${title} »`,
    );
  }

  it('warns, in the outermost frame, and only there where a dossier is', async () => {
    await scenario.openSheet(OWN);
    await alert().wait();
    expect(await alert().text()).toContain('sera effacée');
    expect((await alert().wait()).frame).toBe(scenario.session.page.mainFrame());
    if (front === 'classic') expect(await scenario.session.overlay('contenu').text()).toBe('');
    await scenario.openSheet(FREE);
    await alert().gone();
  });

  it('stays in sight when the sheet is scrolled to its end', async () => {
    const { page } = scenario.session;
    await page.setViewport({ width: 1280, height: 320 });
    await scenario.openSheet(OWN);
    await seen();
    const frame = await scenario.content();
    // The document itself, or the part of an application that scrolls in its place.
    const scrolled = await frame.evaluate(() => {
      const boxes = [document.scrollingElement ?? document.body, ...document.querySelectorAll('main, div')];
      for (const box of boxes) box.scrollTop = box.scrollHeight;
      return Math.max(...boxes.map((box) => box.scrollTop));
    });
    expect(scrolled).toBeGreaterThan(50);
    expect(await isSeen()).toBe(true);
    await page.setViewport({ width: 1280, height: 800 });
  });

  it('shows on the icon of its tab, in words too, until one leaves', async () => {
    await scenario.forgetAll();
    await scenario.openSheet(OWN);
    await iconSays('!', `Dossier collaboratif en cours : « ${OWN.name} »`);
    await scenario.openSheet(FREE);
    await iconSays('', 'aucun dossier ouvert');
    await scenario.openSheet(OWN);
    await iconSays('!', OWN.name);
    await scenario.session.page.goto('about:blank');
    await iconSays('', 'aucun dossier ouvert');
  });

  it('leads to the dossier, where it is one’s own', async () => {
    await scenario.openSheet(COLLEAGUES);
    await alert().wait();
    expect(await overlay().queryByRole('button', 'Ouvrir le dossier')).toBeUndefined();
    await scenario.openSheet(OWN);
    await overlay().getByRole('button', 'Ouvrir le dossier').click();
    expect(await scenario.nameField.value()).toBe(OWN.name);
    await iconSays('1', '1 dossier ouvert');
  });

  it('is followed on demand, once', async () => {
    await scenario.forgetAll();
    await scenario.openSheet(COLLEAGUES);
    await overlay().getByRole('button', 'Suivre ce dossier').click();
    await overlay().waitForText('Dossier ajouté à votre suivi.');
    expect(await overlay().queryByRole('button', 'Suivre ce dossier')).toBeUndefined();
    const popup = await scenario.session.popup();
    expect(await popup.content.getByRole('list', 'Dossiers ouverts').text()).toContain(COLLEAGUES.name);
    await popup.close();
    await scenario.openHome();
    await alert().gone();
    await scenario.openSheet(COLLEAGUES);
    await overlay().waitForText('Vous suivez ce dossier.');
    expect((await scenario.ask('dossiers.list', {})).dossiers).toHaveLength(1);
  });

  it('is followed once from two tabs', async () => {
    await scenario.forgetAll();
    await scenario.openSheet(COLLEAGUES);
    await overlay().getByRole('button', 'Suivre ce dossier').wait();
    const { name, finess_et: finess } = COLLEAGUES;
    const known = { id: crypto.randomUUID(), what: 'tracked', structure: { name, finess } } as const;
    await scenario.ask('dossiers.capture', known);
    await overlay().getByRole('button', 'Suivre ce dossier').click();
    await overlay().waitForText('Ce dossier est déjà dans votre suivi.');
    expect((await scenario.ask('dossiers.list', {})).dossiers).toHaveLength(1);
  });

  it.each(Object.entries(NOTICES))('is known by its notice %s, as soon as it is there', async (_, notice) => {
    await scenario.openSheet(FREE);
    await overlay().waitForText('Étape 5 sur 6');
    expect(await alert().count()).toBe(0);
    const frame = await scenario.content();
    await frame.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div id="n">${html}</div>`), notice);
    await seen(1000);
    await frame.evaluate(() => document.getElementById('n')?.remove());
    await alert().gone();
  });

  it.each(Object.entries(MOVES))('is seen again within a second where the page %s', async (_, move) => {
    await scenario.openSheet(OWN);
    const look = await picture();
    await scenario.session.page.evaluate(move);
    await looks(look);
  });

  it('is seen, and closed to the page, where that has laid traps before any other script', async () => {
    const { page } = scenario.session;
    const { identifier } = await page.evaluateOnNewDocument(lieInWait);
    try {
      await page.goto(SITE);
      await overlay().waitForText('Étape 2 sur 6');
      await scenario.openSheet(OWN);
      const look = await picture();
      await page.evaluate(MOVES['removes it'] as () => void);
      await looks(look);
      await pause(600);
      const stolen = await page.evaluate(() => (globalThis as unknown as { stolen: unknown[] }).stolen.filter(Boolean));
      expect(stolen).toEqual([]);
    } finally {
      await page.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });

  it('lets nothing that the page makes up change what is kept', async () => {
    const { page } = scenario.session;
    const state = async () => [await scenario.ask('dossiers.list', {}), await scenario.ask('settings.get', {})];
    await scenario.forgetAll();
    await scenario.openSheet(COLLEAGUES);
    await overlay().getByRole('button', 'Suivre ce dossier').wait();
    const before = await state();
    await page.evaluate(forgeEvents);
    await pause(500);
    expect(await state()).toEqual(before);
    expect(await isSeen()).toBe(true);
    await iconSays('!', 'Dossier collaboratif en cours');

    await scenario.openDossier(scenario.dossier(OWN).id);
    await scenario.nameField.wait();
    await eventually(
      async () => (await scenario.ask('dossiers.list', {})).dossiers.length === 1 || undefined,
      () => 'the dossier opened is not followed',
    );
    const opened = await state();
    const frame = await scenario.content();
    await frame.evaluate((name) => {
      const field = [...document.querySelectorAll('input')].find(({ value }) => value === name);
      if (!field) throw new Error('no field');
      field.value = 'NOM QUE PERSONNE N’A TAPÉ';
      field.dispatchEvent(new Event('submit', { bubbles: true, composed: true }));
    }, OWN.name);
    // A name that the person saves is noted after 1.2 s.
    await pause(2000);
    expect(await state()).toEqual(opened);
  });

  it('stays on screen and on the icon where the page forges an update, or its own departure', async () => {
    await scenario.openSheet(OWN);
    await iconSays('!', OWN.name);
    await scenario.session.page.evaluate(() => {
      for (const name of ['pagehide', 'unload', 'wxt:locationchange']) dispatchEvent(new Event(name));
      const detail = { contentScriptName: 'ror', messageId: '1' };
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
      postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
    });
    await pause(500);
    expect(await isSeen()).toBe(true);
    await iconSays('!', OWN.name);
  });

  it('is seen within a second on a page that changes a thousand times in one', async () => {
    await scenario.openSheet(FREE);
    await overlay().waitForText('Étape 5 sur 6');
    const frame = await scenario.content();
    await frame.evaluate((html) => {
      const noise = document.createElement('p');
      document.body.append(noise);
      const timer = setInterval(() => {
        for (let i = 0; i < 10; i++) noise.append('.');
      }, 10);
      setTimeout(() => clearInterval(timer), 4000);
      setTimeout(() => document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`), 1000);
    }, NOTICES['cut in pieces']);
    await seen(2000);
  });

  it('costs the page 50 ms at most for each time it is put back', async () => {
    await scenario.openSheet(OWN);
    await seen();
    // Whatever else the computer does only adds to it: the least is what it costs.
    const [least = 0] = await scenario.session.page.evaluate(costOfBursts);
    expect(least).toBeGreaterThan(0);
    expect(least).toBeLessThanOrEqual(50);
    expect(await isSeen()).toBe(true);
  });

  it('stays on the icon where the page will not have it on screen', async () => {
    await scenario.openSheet(OWN);
    await seen();
    await scenario.session.page.evaluate(() => {
      const timer = setInterval(() => document.querySelector('compagnon-ror')?.remove(), 20);
      setTimeout(() => clearInterval(timer), 3000);
    });
    await scenario.session.page.waitForFunction(() => !document.querySelector('compagnon-ror'));
    await iconSays('!', OWN.name);
  });
});

// « Copier la structure de cette page »: what is shown to the user before they send it, from real pages of both fronts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HEAD } from '../../lib/sample/sample';
import { plain } from '../../lib/text/wording';
import { aRow, COMBINATIONS, DIRECTOR, Scenario } from './support/dossier-scenario';
import type { ExtensionPage } from './support/session';
import { openToolbarPopup } from './support/toolbar-popup';

const ROWS = ['GLYCINES', 'PERVENCHES', 'MARRONNIERS', 'VOLUBILIS'].flatMap((name) =>
  [1, 2, 3, 4, 5].map((n) => aRow({ name: `EHPAD LES ${name} ${n}`, commune: 'CASTELBIDON' })),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(COMBINATIONS)('the structure of a page, $browser, $front front', ({ browser, front }) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS });
  });
  afterAll(() => scenario?.close());

  const tabOf = () =>
    scenario.session.asExtension(async (api) => {
      const own = await api.tabs.getCurrent();
      const tabs = await api.tabs.query({});
      // The other blank page of ours is no web page.
      for (const { id } of tabs) {
        const here = id !== own?.id && (await api.tabs.sendMessage(id ?? -1, 'here').catch(() => false));
        if (here === true) return id ?? -1;
      }
      return -1;
    });
  const sampleIn = async ({ content }: ExtensionPage) => content.getByRole('textbox', /^Structure/).value();

  it('holds what a sheet is made of, and nothing of the establishment, nor of who is signed in', async () => {
    const [row] = ROWS as [(typeof ROWS)[0]];
    await scenario.openSheet(row);
    await scenario.session.overlay().waitForText('Étape 5 sur 6');
    const page = await scenario.session.popup(`structure.html?tab=${await tabOf()}`);
    await page.content.getByRole('heading', 'Structure de la page').wait();
    const sample = await sampleIn(page);
    expect(sample.startsWith(SAMPLE_HEAD)).toBe(true);
    for (const word of ['FINESS', 'Actions', 'Commune']) expect(sample).toContain(word);
    if (front === 'classic') expect(sample).toMatch(/<frame [^>]*src="frame-2"/);
    const said = plain(sample);
    for (const secret of [
      'glycines',
      'castelbidon',
      row.finess_et,
      row.finess_et.slice(0, 5),
      DIRECTOR,
      '31700',
      'blagnac',
      'compagnon-ror data',
    ])
      expect(said).not.toContain(plain(secret));
    await page.close();
  });

  it('can be copied and saved, and reads well to assistive technology', async () => {
    const page = await scenario.session.popup(`structure.html?tab=${await tabOf()}`);
    const sample = await sampleIn(page);
    const link = page.content.getByRole('link', 'Enregistrer dans un fichier');
    expect(await link.attribute('download')).toBe('structure-ror.txt');
    expect(await link.attribute('href')).toMatch(/^blob:/);
    await page.page.evaluate(AXE);
    const faults = await page.page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(faults).toEqual([]);
    await page.page.bringToFront();
    await page.content.getByRole('button', 'Copier').click();
    await page.content.waitForText(/Copié\.|La copie a été refusée/);
    expect(new TextEncoder().encode(sample).length).toBeLessThan(200_000);
    await page.close();
  });

  it('says so where no page of the ROR answers', async () => {
    const page = await scenario.session.popup('structure.html?tab=99999');
    await page.content.getByRole('alert').waitForText('La page du ROR n’a pas répondu.');
    await page.close();
  });

  it.runIf(browser === 'chromium')('opens from the popup, over a page of the ROR only', async () => {
    await scenario.openHome();
    const popup = await openToolbarPopup(scenario.session);
    const opened = scenario.session.engine.browser.waitForTarget((one) => one.url().includes('structure.html?tab='));
    const health = popup.content.getByRole('region', 'Reconnaissance du site');
    await health.getByRole('button', 'Copier la structure de cette page').click();
    const page = await (await opened).page();
    await page?.waitForSelector('textarea');
    await page?.close();
    await scenario.session.page.goto('about:blank');
    const other = await openToolbarPopup(scenario.session);
    await other.content.waitForText('Cet onglet n’est pas une page du ROR');
    expect(await other.content.queryByRole('button', 'Copier la structure de cette page')).toBeUndefined();
    await other.page.close();
  });
});

// The popup under the toolbar's icon: it knows the tab it was opened over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRONT_NAMES } from '../ror/server';
import { aRow, Scenario } from './support/dossier-scenario';
import { openToolbarPopup } from './support/toolbar-popup';

const ROW = aRow({ name: 'EHPAD LES GLYCINES' });

describe.each(FRONT_NAMES)('the popup of the toolbar, %s front, chromium', (front) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser: 'chromium', front, rows: [ROW] });
  });
  afterAll(() => scenario?.close());

  async function says(...sentences: string[]): Promise<void> {
    const { page, content } = await openToolbarPopup(scenario.session);
    const health = content.getByRole('region', 'Reconnaissance du site');
    await health.wait();
    // What runs is in the details.
    if (await health.queryByRole('group'))
      await page.evaluate(() => document.querySelector('.site-health details')?.toggleAttribute('open', true));
    for (const sentence of sentences) await health.waitForText(sentence);
    await page.close();
  }

  it('names the page of the site, and what runs there', async () => {
    await says('Page reconnue : accueil.');
    await scenario.openSheet(ROW);
    await scenario.session.overlay().waitForText('Étape 5 sur 6');
    await says('Page reconnue : fiche d’une structure.', 'Guide pas à pas');
    await scenario.openDossier(scenario.dossier(ROW).id);
    await scenario.session.overlay().getByRole('group', 'Nom du dossier collaboratif').wait();
    await says('Page reconnue : dossier collaboratif.', 'Nom du dossier', 'Suivi automatique');
  });

  it('says so on a page that is none of the site’s', async () => {
    await scenario.session.page.goto('about:blank');
    await says('Cet onglet n’est pas une page du ROR');
  });

  it('is as wide as its content and shows the dossiers', async () => {
    const { page, content } = await openToolbarPopup(scenario.session);
    await content.getByRole('list', 'Dossiers ouverts').waitForText(ROW.name);
    const size = await page.evaluate(() => ({ inner: innerWidth, content: document.documentElement.scrollWidth }));
    expect(size.inner).toBeGreaterThan(300);
    expect(size.content).toBeLessThanOrEqual(size.inner);
    await page.close();
  });
});

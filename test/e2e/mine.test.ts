// « Mes structures » and those seen once, found without the site's list on screen: popup, address bar, and erased in the settings.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';

const ROWS = [
  aRow({ name: 'EHPAD LES TILLEULS', commune: 'BLAGNAC' }),
  aRow({ name: 'EHPAD LES PINS', commune: 'MURET' }),
  aRow({ name: 'EHPAD LA ROSERAIE', commune: 'COLOMIERS' }),
];
const SITE = 'https://ror.esante-occitanie.fr/ror/';

describe.each(['chromium', 'firefox'] as const)('mes structures, %s', (browser) => {
  let scenario: Scenario;
  let popup: ExtensionPage;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: ROWS });
    await scenario.site.openDirectory();
    await scenario.session.overlay().getByRole('button', 'MSS', { pressed: false }).click();
    await eventually(
      async () => (await scenario.ask('memory.count', {})).count === ROWS.length || undefined,
      async () => `${(await scenario.ask('memory.count', {})).count} structures are remembered`,
    );
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    for (const { structure } of (await scenario.ask('pins.list', {})).pins)
      await scenario.ask('pins.toggle', { structure, on: false });
    popup = await scenario.session.popup();
    return () => popup.close();
  });

  const field = () => popup.content.getByRole('combobox', 'Trouver une structure');
  const mine = () => popup.content.getByRole('list', 'Mes structures');
  const found = () => popup.content.getByRole('grid', 'Structures trouvées');
  const pinned = async () => (await scenario.ask('pins.list', {})).pins.map(({ structure }) => structure.name);
  const opened = (url: string) =>
    eventually(
      async () => (await scenario.session.engine.tabs()).some((tab) => tab.startsWith(url)) || undefined,
      async () => `${url} is not among ${await scenario.session.engine.tabs()}`,
    );

  it('a list seen once is found again from the popup, by keys alone, and opened', async () => {
    await field().fill('tileuls blagnac');
    await found()
      .getByRole('gridcell', /^EHPAD LES TILLEULS/)
      .wait();
    await popup.content.waitForText('1 structure');
    await field().press('Enter');
    await opened(`${SITE}annuaire/fiche.do`);
    await popup.page.bringToFront();
  });

  it('is pinned and unpinned from what was found, and stays in front', async () => {
    await field().fill('ehpad');
    await found()
      .getByRole('gridcell', /^Épingler dans mes structures : EHPAD LES TILLEULS/)
      .wait();
    await field().press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter');
    await mine()
      .getByRole('link', /TILLEULS/)
      .wait();
    expect(await pinned()).toEqual(['EHPAD LES TILLEULS']);
    await found()
      .getByRole('gridcell', /^Retirer de mes structures : EHPAD LES TILLEULS/)
      .wait();
    const first = (await found().allByRole('gridcell'))[0];
    expect(first?.name).toContain('TILLEULS');
    await field().press('Escape');
    expect(await field().value()).toBe('');
    await found().gone();
  });

  it('opens in one click, and comes back when unpinned by mistake', async () => {
    const [row] = ROWS;
    // Its address is not told where it is pinned: a list that showed it once knows.
    await scenario.ask('pins.toggle', { structure: { name: row?.name ?? '', finess: row?.finess_et ?? '' } });
    const link = mine().getByRole('link', /TILLEULS/);
    await link.wait();
    await mine().getByRole('button', 'Retirer de mes structures : EHPAD LES TILLEULS').click();
    await mine().gone();
    expect(await pinned()).toEqual([]);
    await popup.content.getByRole('button', 'Annuler').click();
    await link.wait();
    expect(await pinned()).toEqual(['EHPAD LES TILLEULS']);
    await link.click();
    await opened(`${SITE}annuaire/fiche.do`);
  });

  it('an address of another site is no link', async () => {
    const structure = { name: 'IME PIEGE', href: 'https://example.org/ror/' };
    await scenario.ask('pins.toggle', { structure });
    await mine().waitForText('adresse encore inconnue');
    expect(await mine().getByRole('link', /PIEGE/).count()).toBe(0);
  });

  it('has no barrier that can be measured', async () => {
    for (const { name } of ROWS) await scenario.ask('pins.toggle', { structure: { name } });
    await field().fill('ehpad');
    await found().wait();
    expect(await violations(popup.page)).toEqual([]);
  });

  it.runIf(browser === 'chromium')(
    'the address bar leads to a structure seen, in the tab that was asked for',
    async () => {
      const { engine } = scenario.session;
      const target = engine.browser.targets().find((one) => one.type() === 'service_worker');
      const worker = await target?.worker();
      // Chrome refuses a description that is no XML: what is proposed of a real name is given to it.
      await worker?.evaluate("chrome.omnibox.onInputChanged.dispatch('roseraie', 1)");
      await worker?.evaluate("chrome.omnibox.onInputEntered.dispatch('roseraie colomiers', 'newForegroundTab')");
      await opened(`${SITE}annuaire/fiche.do?et=${ROWS[2]?.finess_et}`);
      await popup.page.bringToFront();
    },
  );

  it('is erased in the settings, once one has read what goes; pins stay', async () => {
    await scenario.ask('pins.toggle', { structure: { name: 'MAS EPINGLEE' } });
    const options = await scenario.session.popup('options.html');
    const keeping = options.content.getByRole('region', 'Conservation sur cet ordinateur');
    await keeping.waitForText('3 structures sont mémorisées.');
    await keeping.getByRole('button', 'Effacer ce qui est mémorisé').click();
    await keeping.waitForText('Vos dossiers, vos structures épinglées');
    expect((await keeping.getByRole('button', 'Ne rien effacer').see()).focused).toBe(true);
    expect(await violations(options.page)).toEqual([]);
    await keeping.getByRole('button', 'Ne rien effacer').click();
    expect((await scenario.ask('memory.count', {})).count).toBe(3);
    await keeping.getByRole('button', 'Effacer ce qui est mémorisé').click();
    await keeping.getByRole('button', 'Effacer ces 3 structures').click();
    await keeping.waitForText('3 structures effacées.');
    expect((await scenario.ask('memory.count', {})).count).toBe(0);
    expect(await pinned()).toEqual(['MAS EPINGLEE']);
    await options.close();
    expect(await scenario.session.problems()).toEqual([]);
  });
});

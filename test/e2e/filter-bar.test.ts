// The bar of the filters and what it adds to the search: counts, types, filters kept by name, mine, chips, the list handed over.
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../ror/types';
import { Filters, isForDisabled, isForOlder } from './support/filters';
import { LANDMARKS, rowsWithLandmarks } from './support/landmarks';
import { eventually } from './support/poll';
import { SiteList } from './support/site-list';
import { onStages } from './support/stage';
import type { Part } from './support/surface';

const isEhpad = ({ category_code }: Row) => category_code === '500';

onStages({ rows: rowsWithLandmarks(300) }, (stage) => {
  const list = new SiteList(stage);
  const filters = new Filters(stage);
  const overlay = () => stage.overlay;
  const box = () => overlay().getByRole('combobox', 'Rechercher une structure');
  const hits = () => overlay().getByRole('listbox', 'Structures trouvées');
  const type = () => overlay().getByRole('combobox', 'Type');
  const kept = () => overlay().getByRole('combobox', 'Filtres gardés');
  const mine = () => overlay().getByRole('button', 'Mes structures');
  const all = () => stage.server.ror.list(['MSS']);
  const saysCount = (part: Part, test: (row: Row) => boolean) => {
    const wanted = String(all().filter(test).length);
    return eventually(
      async () => (await part.text()).endsWith(wanted) || undefined,
      async () => `« ${await part.text()} » does not end with ${wanted}`,
    );
  };

  beforeAll(async () => {
    await list.open();
    await filters.readAll();
  });
  beforeEach(() => filters.undo());

  test('all choices stand on one line of a usual screen', async () => {
    const { session } = stage;
    const was = session.page.viewport();
    await session.page.setViewport({ width: 1280, height: 800 });
    const root = await session.engine.overlayRoot(session.page.mainFrame());
    const middles = await root?.evaluate((shadow) => {
      const shown = [...(shadow.querySelector('fieldset.filters')?.children ?? [])].map((one) =>
        one.getBoundingClientRect(),
      );
      return shown.filter(({ height }) => height > 0).map(({ top, height }) => Math.round(top + height / 2));
    });
    expect(middles?.length).toBeGreaterThan(9);
    expect(Math.max(...(middles ?? [])) - Math.min(...(middles ?? []))).toBeLessThan(8);
    if (was) await session.page.setViewport(was);
  });

  test('each choice says how many structures it would leave, whatever else is asked', async () => {
    await saysCount(filters.older, isForOlder);
    await saysCount(filters.disabled, isForDisabled);
    await filters.department.choose('31 Haute-Garonne');
    await saysCount(filters.older, (row) => isForOlder(row) && row.department === '31');
    await box().fill('ehpad');
    await saysCount(filters.disabled, () => false);
  });

  test('a type is one more filter', async () => {
    await type().choose('EHPAD');
    await filters.shows(isEhpad);
    await filters.department.choose('34 Hérault');
    await filters.shows((row) => isEhpad(row) && row.department === '34');
  });

  test('a question is kept under a name, asked again in one gesture, and there after a reload', async () => {
    await type().choose('EHPAD');
    await filters.department.choose('81 Tarn');
    const both = (row: Row) => isEhpad(row) && row.department === '81';
    await filters.shows(both);
    await overlay().getByRole('button', 'Garder ce filtre').click();
    await overlay().waitForText('Filtre gardé : « EHPAD · Tarn ».');
    await filters.undo();
    await kept().choose('EHPAD · Tarn');
    await filters.shows(both);
    expect(await type().value()).toBe('EHPAD');
    await stage.session.page.reload();
    await stage.session.ready();
    if (stage.front === 'classic') {
      await stage.site.openDirectory();
      await list.open();
    }
    await overlay().waitForText('Filtres de votre dernière visite');
    expect(await kept().value()).toBe('EHPAD · Tarn');
    await filters.reset.click();
    await filters.readAll();
    expect(await overlay().text()).not.toContain('Filtres de votre dernière visite');
  });

  describe('what was understood', () => {
    test('is shown, and each part of it can be taken away', async () => {
      await box().fill('accueil 09 zephirin xyzzy');
      await overlay().waitForText('Les plus proches, sans « xyzzy » :');
      const chips = overlay().getByRole('group', 'Ce qui a été compris');
      expect((await chips.allByRole('button')).map(({ name }) => name)).toEqual([
        'Retirer « accueil » de la recherche',
        'Retirer « 09 Ariège » de la recherche',
        'Retirer « zephirin » de la recherche',
        'Retirer « xyzzy », qu’aucune structure ne contient',
      ]);
      await chips.getByRole('button', /xyzzy/).click();
      await filters.shows(({ name }) => name === LANDMARKS.saint.name);
      expect(await box().value()).toBe('accueil 09 zephirin');
      expect((await box().see()).focused).toBe(true);
    });
  });

  test('a structure that the filters hide is shown all the same when there is no other, and says why', async () => {
    await filters.disabled.click();
    await filters.shows(isForDisabled);
    await pause(800);
    await box().fill('zephirin');
    await overlay().waitForText('Vos filtres cachent la seule structure qui répond à vos mots');
    const option = hits().getByRole('option', /ZÉPHIRIN.*caché par : personnes handicapées/);
    await option.wait();
    await box().press('Enter');
    expect((await list.revealed()).name).toBe(LANDMARKS.saint.name);
    // Nor is it taken away again once typing has rested.
    await pause(800);
    expect((await list.revealed()).onScreen).toBe(true);
  });

  test('what is shown opens as a page of its own, to be printed or saved', async () => {
    const { engine } = stage.session;
    await box().fill('zephirin');
    await filters.shows(({ name }) => name === LANDMARKS.saint.name);
    await overlay().getByRole('button', 'Imprimer ou enregistrer').click();
    const address = await eventually(
      async () => (await engine.tabs()).find((tab) => tab.includes('/export.html?list=')),
      async () => `no page of the list among ${await engine.tabs()}`,
    );
    const page = await stage.session.popup(address.slice(address.indexOf('export.html')));
    await page.content.waitForText('1 structure, au ');
    await page.content.waitForText('mots « zephirin »');
    await page.close();
  });

  test('all goes on when the browser has put the worker to sleep: the list is told again', async () => {
    const { session } = stage;
    await session.stopWorker();
    await box().fill('zephirin');
    await filters.shows(({ name }) => name === LANDMARKS.saint.name);
    await session.stopWorker();
    await filters.older.click();
    await filters.shows((row) => isForOlder(row) && row.name === LANDMARKS.saint.name);
    await saysCount(filters.older, (row) => row.name === LANDMARKS.saint.name);
    await session.stopWorker();
    await overlay()
      .getByRole('button', /^Épingler dans mes structures : .*ZÉPHIRIN/)
      .click();
    await overlay()
      .getByRole('button', /^Retirer de mes structures : .*ZÉPHIRIN/)
      .click();
    await overlay()
      .getByRole('button', /^Épingler dans mes structures : .*ZÉPHIRIN/)
      .wait();
  });

  // Last: it leaves the directory.
  test('a star makes it one of « mes structures », first in the list and known to its sheet', async () => {
    const { session } = stage;
    await box().fill('barnabette');
    await overlay()
      .getByRole('button', /^Épingler dans mes structures : .*BARNABETTE/)
      .click();
    await overlay()
      .getByRole('button', /^Retirer de mes structures : .*BARNABETTE/)
      .wait();
    expect((await box().see()).focused).toBe(true);
    await box().fill('accueil');
    await eventually(
      async () => (await hits().allByRole('option'))[0]?.name.includes('BARNABETTE') || undefined,
      () => 'the pinned structure does not lead',
    );
    await box().fill('');
    await mine().click();
    await filters.shows(({ name }) => name === LANDMARKS.st.name);
    await mine().click();
    await filters.shows(() => true);

    await box().fill('barnabette');
    await filters.shows(({ name }) => name === LANDMARKS.st.name);
    await box().press('Enter');
    await list.revealed();
    await session.page.keyboard.press('Enter');
    const pin = overlay().getByRole('button', 'Épingler dans mes structures', { pressed: true });
    await pin.click();
    await overlay().getByRole('button', 'Épingler dans mes structures', { pressed: false }).click();
    await pin.wait();
    const popup = await session.popup();
    await popup.content
      .getByRole('list', 'Mes structures')
      .getByRole('link', /BARNABETTE/)
      .wait();
    await popup.close();
  });
});

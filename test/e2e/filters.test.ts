// Quick filters: the site's own MSS box, then the list narrowed by public and department, in place or covered.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Filters, isForDisabled, isForOlder } from './support/filters';
import { rowsWithLandmarks } from './support/landmarks';
import { eventually } from './support/poll';
import { toggleSetting } from './support/settings';
import { marked, SiteList } from './support/site-list';
import { onStages } from './support/stage';

const SMALL = 304;

onStages({ rows: rowsWithLandmarks(SMALL - 4) }, (stage) => {
  const list = new SiteList(stage);
  const filters = new Filters(stage);
  const virtual = stage.front === 'dynamic';
  const hits = () => stage.overlay.getByRole('listbox', 'Structures trouvées');
  const isTicked = async () => (await list.mss().see()).checked;
  const unmarked = () =>
    eventually(
      async () => (await marked(stage)) === 0 || undefined,
      async () => `${await marked(stage)} elements of the site are still marked`,
    );
  const pressed = (on: boolean) => stage.overlay.getByRole('button', 'MSS', { pressed: on }).wait();

  describe('MSS', () => {
    test('is not ticked by a press that no hand made', async () => {
      const { session } = stage;
      await pressed(false);
      const root = await session.engine.overlayRoot(session.page.mainFrame());
      await root?.evaluate((overlay) => {
        for (const button of overlay.querySelectorAll('button')) if (button.textContent === 'MSS') button.click();
      });
      await pause(500);
      expect(await isTicked()).toBe(false);
    });

    test('is ticked on the site by a press, and follows what is done there', async () => {
      await stage.overlay.getByRole('button', 'MSS').click();
      await pressed(true);
      expect(await isTicked()).toBe(true);
      await list.mss().click();
      await pressed(false);
      expect(await isTicked()).toBe(false);
      await list.mss().click();
      await pressed(true);
      expect(await isTicked()).toBe(true);
    });
  });

  describe('the list', () => {
    beforeAll(() => filters.readAll());
    beforeEach(() => filters.undo());

    test('is narrowed by public, by both, and by department', async () => {
      await filters.older.click();
      await filters.shows(isForOlder);
      await filters.disabled.click();
      await filters.shows((row) => isForOlder(row) || isForDisabled(row));
      await filters.older.click();
      await filters.shows(isForDisabled);
      await filters.department.choose('34 Hérault');
      await filters.shows((row) => isForDisabled(row) && row.department === '34');
      await filters.disabled.click();
      await filters.shows((row) => row.department === '34');
    });

    test('is narrowed by words as well, and « Tout afficher » undoes all', async () => {
      const box = stage.overlay.getByRole('combobox', 'Rechercher une structure');
      await filters.older.click();
      await filters.department.choose('09 Ariège');
      await box.fill('zephirin');
      await filters.shows(({ name }) => name.includes('ZÉPHIRIN'));
      await filters.reset.click();
      await filters.shows(() => true);
      expect(await box.value()).toBe('');
      expect((await filters.older.see()).pressed).toBe(false);
      expect(await filters.department.value()).toBe('');
      expect((await filters.reset.see()).disabled).toBe(true);
      await unmarked();
    });

    if (virtual)
      test('stays as it is where only a part of it is on the page: the answer lies over it', async () => {
        await filters.older.click();
        const older = await filters.shows(isForOlder);
        await pause(800);
        expect((await hits().allByRole('option')).length).toBe(Math.min(older, 60));
        expect(await marked(stage)).toBe(0);
      });
    else
      test('is narrowed in place, and whole again', async () => {
        await filters.older.click();
        const older = await filters.shows(isForOlder);
        await hits().gone();
        expect(await list.shown()).toBe(older);
        await filters.department.choose('31 Haute-Garonne');
        const both = await filters.shows((row) => isForOlder(row) && row.department === '31');
        await eventually(
          async () => (await list.shown()) === both || undefined,
          async () => `${await list.shown()} rows are shown, not ${both}`,
        );
        await filters.reset.click();
        await unmarked();
        expect(await list.shown()).toBe(SMALL);
      });

    test('is given back at once when the filters are switched off, and they come back', async () => {
      await filters.older.click();
      await filters.shows(isForOlder);
      await pause(800);
      await toggleSetting(stage, 'Filtres rapides');
      await filters.older.gone();
      await filters.shows(() => true);
      await hits().gone();
      await unmarked();
      await toggleSetting(stage, 'Filtres rapides');
      await filters.older.wait();
      await filters.shows(isForOlder);
    });

    test('is searched no more when the search is switched off, and bears no mark', async () => {
      const box = stage.overlay.getByRole('combobox', 'Rechercher une structure');
      await box.fill('zephirin');
      await hits()
        .getByRole('option', /ZÉPHIRIN/)
        .wait();
      await stage.session.page.keyboard.press('Enter');
      await list.revealed();
      await toggleSetting(stage, 'Recherche par mots');
      await box.gone();
      await hits().gone();
      expect(await marked(stage)).toBe(0);
      await toggleSetting(stage, 'Recherche par mots');
      await box.wait();
    });

    test('is filtered as before after a reload', async () => {
      await filters.older.click();
      await filters.department.choose('31 Haute-Garonne');
      await filters.shows((row) => isForOlder(row) && row.department === '31');
      await stage.session.page.reload();
      await stage.session.ready();
      if (!virtual) {
        await stage.site.openDirectory();
        await list.open();
      }
      await filters.older.wait();
      expect((await filters.older.see()).pressed).toBe(true);
      expect(await filters.department.value()).toBe('31');
      if (!virtual) await filters.shows((row) => isForOlder(row) && row.department === '31');
    });
  });

  describe('MSS ticked by itself', () => {
    const asked = () => stage.server.requests.filter(({ url }) => /cat=MSS|family=MSS/.test(url)).length;

    beforeAll(() => toggleSetting(stage, 'Cocher « MSS » dès l’ouverture du répertoire'));
    afterAll(() => toggleSetting(stage, 'Cocher « MSS » dès l’ouverture du répertoire'));

    test('when the directory opens, once; whoever unticks it is obeyed', async () => {
      const { overlay, session, site } = stage;
      await session.page.goto('https://ror.esante-occitanie.fr/ror/');
      await overlay.waitForText('Étape 2 sur 6');
      const before = asked();
      await site.openDirectory();
      await overlay.waitForText('Étape 4 sur 6');
      await pressed(true);
      await pause(1500);
      expect(asked() - before).toBe(1);
      // The answer to the filters remembered lies over the site's list, and over its boxes.
      await overlay.getByRole('button', 'Tout afficher').click();
      await list.mss().click();
      await pressed(false);
      await pause(1500);
      expect(await isTicked()).toBe(false);
      expect(asked() - before).toBe(1);
    });
  });
});

// So many rows that hiding them would hold the page up.
onStages({ rows: rowsWithLandmarks(3643), fronts: ['classic'] }, (stage) => {
  const list = new SiteList(stage);
  const filters = new Filters(stage);

  test('a list of thousands is covered by the answer and left as it is', async () => {
    await list.open();
    await filters.older.click();
    await filters.shows(isForOlder);
    await pause(800);
    expect((await stage.overlay.getByRole('listbox', 'Structures trouvées').allByRole('option')).length).toBe(60);
    expect(await marked(stage)).toBe(0);
    expect(await list.shown()).toBe(3647);
  });
});

// The full tab of a referent with many dossiers: found, sorted, filtered, acted on together.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dossiers/civil-date';
import type { Dossier } from '../../lib/messages';
import { violations } from './support/axe';
import { COUNT, withManyDossiers } from './support/many-dossiers';
import { eventually } from './support/poll';

describe.each(['chromium', 'firefox'] as const)('many dossiers in a full tab, %s', (browser) => {
  const stage = withManyDossiers(browser);
  const { says, stored } = stage;
  const table = () => stage.tab.content.getByRole('table', 'Mes dossiers en tableau');
  const search = () => stage.tab.content.getByRole('searchbox', 'Filtrer mes dossiers');
  const many_ = () => stage.tab.content.getByRole('region', 'Dossiers cochés');
  const states = async (state: Dossier['state']) => (await stored()).filter((one) => one.state === state).length;
  const names = () =>
    stage.tab.page.evaluate(
      `[...document.querySelectorAll('.dossier-table tbody th')].map((cell) => cell.textContent)`,
    ) as Promise<string[]>;

  /** Firefox never says that a page of ours is there again: the page does. */
  async function reload(): Promise<void> {
    const { page } = stage.tab;
    await page.evaluate('globalThis.left = true; setTimeout(() => location.reload())');
    await eventually(
      async () => (await page.evaluate('!globalThis.left').catch(() => false)) || undefined,
      () => 'the page did not load again',
    );
  }

  it('finds by words anywhere, accents aside, and tells how many', async () => {
    await search().fill('nimes');
    await says('20 dossiers sur 60');
    await search().fill('ecrire durand');
    await says('1 dossier sur 60');
    expect(await names()).toEqual(['EHPAD 8']);
    await search().fill('introuvable');
    await says('Aucun dossier ne répond à ces filtres.');
    await stage.tab.content.getByRole('button', 'Tout afficher').click();
    await says('60 dossiers sur 60, 12 à relancer');
  });

  it('draws what is in sight at each key, the page once it rests, and at once whatever else is asked', async () => {
    await stage.tab.page.evaluate(`(() => {
      globalThis.drawn = [];
      const rows = () => document.querySelectorAll('.dossier-table tbody tr').length;
      for (const type of ['input', 'change'])
        addEventListener(type, () => requestAnimationFrame(() => setTimeout(() => drawn.push(type + ' ' + rows()))), true);
    })()`);
    const rows = async () => (await names()).length;
    const whole = () =>
      eventually(
        async () => (await rows()) === 50 || undefined,
        async () => `${await rows()} rows`,
      );
    await whole();
    await search().press('e');
    await whole();
    await stage.tab.content.getByRole('combobox', 'État').choose('Tous');
    await whole();
    const drawn = (await stage.tab.page.evaluate('drawn')) as string[];
    const counts = (type: string) =>
      drawn.filter((one) => one.startsWith(type)).map((one) => Number(one.split(' ')[1]));
    expect(counts('input')[0]).toBeLessThan(20);
    expect(counts('change').at(-1)).toBe(50);
  });

  it('sorts by any column and says which', async () => {
    expect((await names()).slice(0, 2)).toEqual(['EHPAD 56', 'EHPAD 51']);
    const head = (name: string) => table().getByRole('columnheader', name);
    const direction = (name: string) => head(name).attribute('aria-sort');
    expect(await direction('Rappel')).toBe('ascending');
    await head('Structure').getByRole('button', 'Structure').click();
    await eventually(
      async () => (await direction('Structure')) === 'ascending' || undefined,
      async () => `${await direction('Structure')}`,
    );
    expect(await direction('Rappel')).toBeUndefined();
    expect((await names()).slice(0, 3)).toEqual(['EHPAD 1', 'EHPAD 2', 'EHPAD 3']);
    await head('Structure').getByRole('button', 'Structure').press('Enter');
    await eventually(
      async () => (await names())[0] === 'EHPAD 60' || undefined,
      async () => `${(await names())[0]} is first`,
    );
    expect(await direction('Structure')).toBe('descending');
  });

  it('narrows by department, age, what is due, and by a bar of the picture', async () => {
    await stage.tab.content.getByRole('combobox', 'Département').choose('09 Ariège');
    await says('20 dossiers sur 60');
    await stage.tab.content.getByRole('checkbox', 'À relancer seulement').click();
    await says('4 dossiers sur 60, 4 à relancer');
    await stage.tab.content.getByRole('button', 'Tout afficher').click();
    await stage.tab.content.getByRole('combobox', 'Ouvert depuis').choose('90 jours ou plus');
    await says('15 dossiers sur 60');

    const bar = stage.tab.content.getByRole(
      'button',
      /^Ouverts depuis 30 à 59 jours : 15 dossiers ouverts, 3 à relancer/,
    );
    await bar.press('Enter');
    await says('15 dossiers sur 60, 3 à relancer');
    expect(await bar.attribute('aria-pressed')).toBe('true');
    await stage.tab.page.evaluate(`document.querySelector('.ages summary').focus()`);
    await stage.tab.page.keyboard.press('Enter');
    const picture = stage.tab.content.getByRole('table', 'Dossiers ouverts, par ancienneté');
    const rows = (await picture.allByRole('row')).map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(rows).toContain('30 à 59 jours 3 12 15');
    await bar.click();
    await says('60 dossiers sur 60');
  });

  it('acts on the rows that are ticked, all or a range, and takes it back', async () => {
    await search().fill('albi');
    await says('20 dossiers sur 60');
    await table().getByRole('checkbox', 'Cocher les 20 dossiers affichés').click();
    await says('20 dossiers cochés.');
    await many_().getByRole('button', 'Marquer comme intégrés').click();
    await says('20 dossiers marqués comme intégrés.');
    await says('Aucun dossier sur 60');
    expect(await states('integrated')).toBe(20);
    await stage.tab.content.getByRole('button', 'Annuler').click();
    await says('20 dossiers sur 60');
    // The reminder of the day may be told meanwhile.
    const told = (await stored()).flatMap(({ history }) => history.map(({ what }) => what));
    expect(told.filter((what) => what !== 'created' && what !== 'reminded')).toEqual([]);

    await many_().getByRole('button', 'Tout décocher').click();
    const box = (n: number) => table().getByRole('checkbox', new RegExp(`^Cocher EHPAD ${n},`));
    const shown = await names();
    const place = (i: number) => Number((shown[i] ?? '').replace(/\D/g, ''));
    // A run of them is ticked by keys, then by the mouse.
    await box(place(1)).press(' ');
    await stage.tab.page.keyboard.down('Shift');
    await box(place(3)).press(' ');
    await stage.tab.page.keyboard.up('Shift');
    await says('3 dossiers cochés.');
    await many_().getByRole('button', 'Tout décocher').click();
    await box(place(1)).click();
    await stage.tab.page.keyboard.down('Shift');
    await box(place(4)).click();
    await stage.tab.page.keyboard.up('Shift');
    await says('4 dossiers cochés.');
    await many_().getByRole('button', 'Rappeler plus tard').click();
    await many_().getByRole('textbox', 'Une autre date').setDate(addDays(stage.today, 90));
    await many_().getByRole('button', 'Rappeler ce jour-là').click();
    await says('4 dossiers : rappel');
    expect((await stored()).filter(({ snoozedUntil }) => snoozedUntil === addDays(stage.today, 90))).toHaveLength(4);
    await stage.tab.content.getByRole('button', 'Annuler').click();
    await eventually(
      async () => !(await stored()).some(({ snoozedUntil }) => snoozedUntil) || undefined,
      () => 'some are still put off',
    );
    await many_().getByRole('button', 'Ne plus suivre').click();
    await says('4 dossiers ne sont plus suivis.');
    expect(await stored()).toHaveLength(COUNT - 4);
    await stage.tab.content.getByRole('button', 'Annuler').click();
    await says('20 dossiers sur 60');
    expect(await stored()).toHaveLength(COUNT);
  });

  it('is worked by keys alone, the way back included', async () => {
    await table()
      .getByRole('checkbox', /^Cocher EHPAD 56,/)
      .press(' ');
    await says('1 dossier coché.');
    await many_().getByRole('button', 'Ne plus suivre').press('Enter');
    await says('1 dossier n’est plus suivi.');
    await says('59 dossiers sur 59');
    await eventually(
      async () => (await stage.tab.content.getByRole('button', 'Annuler').see()).focused || undefined,
      () => '« Annuler » has not got the focus',
    );
    await stage.tab.page.keyboard.press('Enter');
    await says('60 dossiers sur 60');
    // The focus stays in the page, where the next key counts from.
    expect(await stage.tab.page.evaluate('document.activeElement?.className')).toBe('summary');
  });

  it('makes a calendar of the rows that are ticked', async () => {
    await table()
      .getByRole('checkbox', /^Cocher EHPAD 56,/)
      .click();
    await many_().getByRole('button', 'Fichier d’agenda').click();
    const link = many_().getByRole('link', 'Enregistrer l’agenda (1 rappel)');
    await link.wait();
    expect(await link.attribute('download')).toMatch(/\.ics$/);
  });

  it('unfolds a row into its card, with all that can be done about it', async () => {
    await table().getByRole('button', 'EHPAD 56').press('Enter');
    const card = stage.tab.content.getByRole('article', 'EHPAD 56');
    await card.getByRole('button', 'Marquer comme intégré').click();
    await card.gone();
    await says('59 dossiers sur 60');
    await stage.tab.content.getByRole('button', 'Annuler').click();
    await says('60 dossiers sur 60');
    expect(await states('integrated')).toBe(0);
  });

  it('shows the one that a form says is tracked already, on whatever page it stands', async () => {
    await stage.tab.content.getByRole('button', 'Ajouter un dossier').click();
    const form = stage.tab.content.getByRole('form', 'Ajouter un dossier');
    await form.getByRole('textbox', 'Nom de la structure').fill('EHPAD 60');
    await form.getByRole('textbox', 'Commune (facultatif)').fill('Nîmes');
    await form.getByRole('combobox', 'Département').choose('30 Gard');
    await form.getByRole('combobox', 'Grand groupe').choose('MSPA – personnes âgées');
    await form.getByRole('button', 'Suivre ce dossier').click();
    await form.getByRole('link').click();
    await stage.tab.content.getByRole('article', 'EHPAD 60').getByRole('button', 'Ouvrir').wait();
    await says('51 à 60 sur 60');
  });

  it('keeps the columns and the cards one chooses', async () => {
    await stage.tab.page.evaluate(`document.querySelector('.columns summary').focus()`);
    await stage.tab.page.keyboard.press('Enter');
    await stage.tab.content.getByRole('checkbox', 'Note').click();
    await table().getByRole('columnheader', 'Note').wait();
    await reload();
    await table().getByRole('columnheader', 'Note').wait();
    await stage.tab.content.getByRole('button', 'Cartes').click();
    await stage.tab.content.getByRole('list', 'Dossiers ouverts').wait();
    await reload();
    await stage.tab.content.getByRole('list', 'Dossiers ouverts').wait();
    await stage.tab.content.getByRole('button', 'Tableau').click();
    await table().wait();
  });

  it('passes the rules of accessibility, light and dark, and fits a narrow window', async () => {
    await table().getByRole('button', 'EHPAD 56').click();
    await table()
      .getByRole('checkbox', /^Cocher EHPAD 51,/)
      .click();
    for (const scheme of ['light', 'dark']) {
      if (browser === 'chromium')
        await stage.tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Buttons take a moment to change their colours.
      await eventually(
        async () => (await violations(stage.tab.page)).length === 0 || undefined,
        async () => `${scheme}: ${await violations(stage.tab.page)}`,
      );
    }
    await stage.tab.page.setViewport({ width: 320, height: 900 });
    await eventually(
      async () =>
        ((await stage.tab.page.evaluate('document.documentElement.scrollWidth')) as number) <= 320 || undefined,
      async () => `${await stage.tab.page.evaluate('document.documentElement.scrollWidth')} px wide`,
    );
    expect(await violations(stage.tab.page)).toEqual([]);
    await stage.tab.page.setViewport({ width: 1280, height: 800 });
    expect(await stage.scenario.session.problems()).toEqual([]);
  });

  it('stands beside the site too', async () => {
    const beside = await stage.scenario.session.popup('sidepanel.html');
    await beside.page.setViewport({ width: 320, height: 900 });
    await beside.content.getByRole('list', 'Dossiers ouverts').wait();
    expect(await violations(beside.page)).toEqual([]);
    expect(await beside.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await beside.close();

    const popup = await stage.scenario.session.popup();
    await popup.content.getByRole('button', 'Ouvrir à côté').click();
    await eventually(
      async () => (await isBesideOpen()) || undefined,
      () => 'no side panel opened',
    );
  });

  async function isBesideOpen(): Promise<boolean> {
    return await stage.scenario.session.asExtension(async (api) => {
      const { sidebarAction, runtime } = api as unknown as {
        sidebarAction?: { isOpen: (of: object) => Promise<boolean> };
        runtime: { getContexts: (of: object) => Promise<unknown[]> };
      };
      if (sidebarAction) return await sidebarAction.isOpen({});
      return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
    });
  }
});

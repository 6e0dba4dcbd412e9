// The full tab of a referent with many dossiers: found, sorted, filtered, acted on together, written to files and read from them.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dossiers/civil-date';
import type { Dossier } from '../../lib/messages';
import { violations } from './support/axe';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';
import { aTracked } from './support/tracked';

const PLACES = [
  ['ALBI', '81'],
  ['FOIX', '09'],
  ['NÎMES', '30'],
] as const;
const COUNT = 60;

/** Sixty, ten days older each five; a fifth of them due. */
function many(today: string): Dossier[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const [commune, department] = PLACES[i % 3] ?? PLACES[0];
    return aTracked(today, {
      age: Math.floor(i / 5) * 10,
      due: i % 5 === 0 ? -(i + 1) : i + 1,
      structure: { name: `EHPAD ${i + 1}`, commune, department },
      ...(i === 7 && { note: 'Écrire à Mme Durand' }),
    });
  });
}

describe.each(['chromium', 'firefox'] as const)('many dossiers in a full tab, %s', (browser) => {
  let scenario: Scenario;
  let tab: ExtensionPage;
  let today = '';
  const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    ({ today } = await scenario.ask('dossiers.list', {}));
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    const { dossiers } = await scenario.ask('dossiers.list', {});
    await scenario.ask('dossiers.write', { put: many(today), remove: dossiers.map(({ id }) => id) });
    tab = await scenario.session.popup('dossiers.html');
    await tab.content.waitForText(`${COUNT} dossiers sur ${COUNT}`);
    return () => tab.close();
  });

  const table = () => tab.content.getByRole('table', 'Mes dossiers en tableau');
  const search = () => tab.content.getByRole('searchbox', 'Filtrer mes dossiers');
  const many_ = () => tab.content.getByRole('region', 'Dossiers cochés');
  const stored = async () => (await scenario.ask('dossiers.list', {})).dossiers;
  const states = async (state: Dossier['state']) => (await stored()).filter((one) => one.state === state).length;
  const names = () =>
    tab.page.evaluate(
      `[...document.querySelectorAll('.dossier-table tbody th')].map((cell) => cell.textContent)`,
    ) as Promise<string[]>;
  const says = (text: string) => tab.content.waitForText(text);

  it('finds by words anywhere, accents aside, and tells how many', async () => {
    await search().fill('nimes');
    await says('20 dossiers sur 60');
    await search().fill('ecrire durand');
    await says('1 dossier sur 60');
    expect(await names()).toEqual(['EHPAD 8']);
    await search().fill('introuvable');
    await says('Aucun dossier ne répond à ces filtres.');
    await tab.content.getByRole('button', 'Tout afficher').click();
    await says('60 dossiers sur 60, 12 à relancer');
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
    await tab.content.getByRole('combobox', 'Département').choose('09 Ariège');
    await says('20 dossiers sur 60');
    await tab.content.getByRole('checkbox', 'À relancer seulement').click();
    await says('4 dossiers sur 60, 4 à relancer');
    await tab.content.getByRole('button', 'Tout afficher').click();
    await tab.content.getByRole('combobox', 'Ouvert depuis').choose('90 jours ou plus');
    await says('15 dossiers sur 60');

    const bar = tab.content.getByRole('button', /^Ouverts depuis 30 à 59 jours : 15 dossiers ouverts, 3 à relancer/);
    await bar.press('Enter');
    await says('15 dossiers sur 60, 3 à relancer');
    expect(await bar.attribute('aria-pressed')).toBe('true');
    await tab.page.evaluate(`document.querySelector('.ages summary').focus()`);
    await tab.page.keyboard.press('Enter');
    const picture = tab.content.getByRole('table', 'Dossiers ouverts, par ancienneté');
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
    await tab.content.getByRole('button', 'Annuler').click();
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
    await tab.page.keyboard.down('Shift');
    await box(place(3)).press(' ');
    await tab.page.keyboard.up('Shift');
    await says('3 dossiers cochés.');
    await many_().getByRole('button', 'Tout décocher').click();
    await box(place(1)).click();
    await tab.page.keyboard.down('Shift');
    await box(place(4)).click();
    await tab.page.keyboard.up('Shift');
    await says('4 dossiers cochés.');
    await many_().getByRole('button', 'Rappeler plus tard').click();
    await many_().getByRole('textbox', 'Une autre date').setDate(addDays(today, 90));
    await many_().getByRole('button', 'Rappeler ce jour-là').click();
    await says('4 dossiers : rappel');
    expect((await stored()).filter(({ snoozedUntil }) => snoozedUntil === addDays(today, 90))).toHaveLength(4);
    await tab.content.getByRole('button', 'Annuler').click();
    await eventually(
      async () => !(await stored()).some(({ snoozedUntil }) => snoozedUntil) || undefined,
      () => 'some are still put off',
    );
    await many_().getByRole('button', 'Ne plus suivre').click();
    await says('4 dossiers ne sont plus suivis.');
    expect(await stored()).toHaveLength(COUNT - 4);
    await tab.content.getByRole('button', 'Annuler').click();
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
      async () => (await tab.content.getByRole('button', 'Annuler').see()).focused || undefined,
      () => '« Annuler » has not got the focus',
    );
    await tab.page.keyboard.press('Enter');
    await says('60 dossiers sur 60');
    // The focus stays in the page, where the next key counts from.
    expect(await tab.page.evaluate('document.activeElement?.className')).toBe('summary');
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
    const card = tab.content.getByRole('article', 'EHPAD 56');
    await card.getByRole('button', 'Marquer comme intégré').click();
    await card.gone();
    await says('59 dossiers sur 60');
    await tab.content.getByRole('button', 'Annuler').click();
    await says('60 dossiers sur 60');
    expect(await states('integrated')).toBe(0);
  });

  it('shows the one that a form says is tracked already, on whatever page it stands', async () => {
    await tab.content.getByRole('button', 'Ajouter un dossier').click();
    const form = tab.content.getByRole('form', 'Ajouter un dossier');
    await form.getByRole('textbox', 'Nom de la structure').fill('EHPAD 60');
    await form.getByRole('textbox', 'Commune (facultatif)').fill('Nîmes');
    await form.getByRole('combobox', 'Département').choose('30 Gard');
    await form.getByRole('combobox', 'Grand groupe').choose('MSPA – personnes âgées');
    await form.getByRole('button', 'Suivre ce dossier').click();
    await form.getByRole('link').click();
    await tab.content.getByRole('article', 'EHPAD 60').getByRole('button', 'Ouvrir').wait();
    await says('51 à 60 sur 60');
  });

  it('keeps the columns and the cards one chooses', async () => {
    await tab.page.evaluate(`document.querySelector('.columns summary').focus()`);
    await tab.page.keyboard.press('Enter');
    await tab.content.getByRole('checkbox', 'Note').click();
    await table().getByRole('columnheader', 'Note').wait();
    await tab.page.reload().catch(() => undefined);
    await table().getByRole('columnheader', 'Note').wait();
    await tab.content.getByRole('button', 'Cartes').click();
    await tab.content.getByRole('list', 'Dossiers ouverts').wait();
    await tab.page.reload().catch(() => undefined);
    await tab.content.getByRole('list', 'Dossiers ouverts').wait();
    await tab.content.getByRole('button', 'Tableau').click();
    await table().wait();
  });

  it('is saved as a file, what is shown and no more, and takes back what was changed in it', async () => {
    await search().fill('durand');
    await says('1 dossier sur 60');
    const link = tab.content.getByRole('link', 'Enregistrer en CSV (1 dossier)');
    expect(await link.attribute('download')).toBe(`dossiers-ror-${today}.csv`);
    if (browser === 'firefox') {
      await link.click();
      return eventually(
        async () => (await link.attribute('href'))?.startsWith('blob:moz-extension:') || undefined,
        () => 'no file was made',
      );
    }
    const cdp = await scenario.session.engine.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await link.click();
    const saved = join(folder, `dossiers-ror-${today}.csv`);
    await eventually(
      async () => (existsSync(saved) && readFileSync(saved, 'utf8').includes('Durand')) || undefined,
      () => 'no file was saved',
    );
    const text = readFileSync(saved, 'utf8');
    expect(text.startsWith('\uFEFFStructure;FINESS;Commune;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    writeFileSync(saved, text.replace('Écrire à Mme Durand', 'Mme Durand a répondu'));
    await take(saved);
    await says('aucun dossier à ajouter, 1 à modifier, aucun déjà à jour, aucune ligne refusée');
    await says('Note : Écrire à Mme Durand → Mme Durand a répondu');
    await tab.content.getByRole('button', 'Importer 1 dossier').click();
    await says('1 dossier importé.');
    expect((await stored()).filter(({ note }) => note === 'Mme Durand a répondu')).toHaveLength(1);
  });

  async function take(path: string): Promise<void> {
    await tab.content.getByRole('button', 'Importer un fichier').click();
    const field = await tab.page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  }

  it('takes a list made by hand, says why some of its lines are refused, and takes it back', async () => {
    const path = join(folder, 'liste.csv');
    const lines = [
      'Établissement;N° FINESS;Ville',
      'IME L\u2019\xC9VEIL;310000013;Muret',
      'A;3,1E+08;',
      ';;Foix',
      'EHPAD 3;;NÎMES',
    ];
    writeFileSync(path, Buffer.from(lines.join('\r\n').replace('\u2019', "'"), 'latin1'));
    await take(path);
    await says('1 dossier à ajouter, aucun à modifier, 1 déjà à jour, 2 lignes refusées');
    await says('Ligne 3 : Le tableur a abrégé le numéro FINESS (3,1E+08)');
    await says('Ligne 4 : Il manque le nom de la structure.');
    expect(await stored()).toHaveLength(COUNT);
    expect(await violations(tab.page)).toEqual([]);
    await tab.content.getByRole('button', 'Importer 1 dossier').click();
    await says('1 dossier importé.');
    const added = (await stored()).find(({ structure }) => structure.finess === '310000013');
    expect(added).toMatchObject({
      structure: { name: "IME L'ÉVEIL", commune: 'Muret', department: '31' },
      state: 'open',
    });
    await tab.content.getByRole('button', 'Annuler').click();
    await says('60 dossiers sur 60');
    expect(await stored()).toHaveLength(COUNT);
  });

  it('refuses a file that is none, in a sentence', async () => {
    const path = join(folder, 'classeur.csv');
    writeFileSync(path, 'PK\u0003\u0004...');
    await take(path);
    await says('C’est un classeur Excel.');
    await tab.content.getByRole('button', 'Fermer sans importer').click();
    expect((await tab.content.getByRole('button', 'Importer un fichier').see()).focused).toBe(true);
  });

  it('draws the table whole on paper, every page of it', async () => {
    expect(await tab.page.evaluate(`document.querySelectorAll('.dossier-table tbody tr').length`)).toBeLessThan(COUNT);
    await tab.page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
    await tab.page.waitForFunction(`document.querySelectorAll('.sheet tbody tr').length === ${COUNT}`);
    await tab.page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await tab.page.waitForFunction(`!document.querySelector('.sheet')`);
  });

  it('passes the rules of accessibility, light and dark, and fits a narrow window', async () => {
    await table().getByRole('button', 'EHPAD 56').click();
    await table()
      .getByRole('checkbox', /^Cocher EHPAD 51,/)
      .click();
    for (const scheme of ['light', 'dark']) {
      if (browser === 'chromium')
        await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Buttons take a moment to change their colours.
      await eventually(
        async () => (await violations(tab.page)).length === 0 || undefined,
        async () => `${scheme}: ${await violations(tab.page)}`,
      );
    }
    await tab.page.setViewport({ width: 320, height: 900 });
    await eventually(
      async () => ((await tab.page.evaluate('document.documentElement.scrollWidth')) as number) <= 320 || undefined,
      async () => `${await tab.page.evaluate('document.documentElement.scrollWidth')} px wide`,
    );
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.setViewport({ width: 1280, height: 800 });
    expect(await scenario.session.problems()).toEqual([]);
  });

  it('stands beside the site too', async () => {
    const beside = await scenario.session.popup('sidepanel.html');
    await beside.page.setViewport({ width: 320, height: 900 });
    await beside.content.getByRole('list', 'Dossiers ouverts').wait();
    expect(await violations(beside.page)).toEqual([]);
    expect(await beside.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await beside.close();

    const popup = await scenario.session.popup();
    await popup.content.getByRole('button', 'Ouvrir à côté').click();
    await eventually(
      async () => (await isBesideOpen()) || undefined,
      () => 'no side panel opened',
    );
  });

  async function isBesideOpen(): Promise<boolean> {
    return await scenario.session.asExtension(async (api) => {
      const { sidebarAction, runtime } = api as unknown as {
        sidebarAction?: { isOpen: (of: object) => Promise<boolean> };
        runtime: { getContexts: (of: object) => Promise<unknown[]> };
      };
      if (sidebarAction) return await sidebarAction.isOpen({});
      return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
    });
  }
});

// Filters kept under a name, and a list on the page where it is printed or saved.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedList } from '../../lib/export/schema';
import { NO_CHOICE } from '../../lib/settings/defaults';
import { violations } from './support/axe';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';

const SHEET = 'https://ror.esante-occitanie.fr/ror/annuaire/fiche.do?et=1';
const LIST: ExportedList = {
  asked: ['personnes âgées', 'département 81 Tarn'],
  on: '2027-01-05',
  rows: [
    {
      name: 'EHPAD « LES PINS » ; annexe',
      finess: '810000017',
      commune: 'ALBI',
      postalCode: '81000',
      department: '81',
      category: 'EHPAD',
      href: SHEET,
      pinned: true,
      withDossier: false,
    },
    {
      name: '=CMD',
      finess: '',
      commune: 'L’ORÉE',
      postalCode: '',
      department: '81',
      category: '',
      href: '',
      pinned: false,
      withDossier: false,
    },
  ],
};
const FILE =
  '\uFEFFNom;FINESS;Commune;Code postal;Département;Catégorie;Lien;Épinglée;Dossier ouvert\r\n' +
  `"EHPAD « LES PINS » ; annexe";810000017;ALBI;81000;81;EHPAD;${SHEET};oui;\r\n` +
  "'=CMD;;L’ORÉE;;81;;;;\r\n";

describe.each(['chromium', 'firefox'] as const)('lists and filters kept, %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'list-'));
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
  });
  afterAll(async () => {
    await scenario?.close();
    rmSync(folder, { recursive: true });
  });

  async function openList() {
    await scenario.session.asExtension((api, list) => api.storage.session.set({ 'export.1': list }), LIST);
    return scenario.session.popup('export.html?list=1');
  }

  it('a list is a table with what was asked, when, and links of the site', async () => {
    const { content, page, close } = await openList();
    await content.getByRole('heading', 'Structures du ROR Occitanie').wait();
    await content.waitForText('personnes âgées · département 81 Tarn');
    await content.waitForText('2 structures, au 5 janvier 2027');
    const rows = await content.getByRole('table').allByRole('row');
    expect(rows).toHaveLength(3);
    expect(await content.getByRole('link', /LES PINS/).attribute('href')).toBe(SHEET);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('is saved as a file that a spreadsheet reads and does not run', async () => {
    const { content, page, close } = await openList();
    const link = content.getByRole('link', 'Enregistrer en CSV');
    await link.wait();
    expect(await link.attribute('download')).toBe('structures-ror-2027-01-05.csv');
    if (browser === 'chromium') {
      const cdp = await scenario.session.engine.browser.target().createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await link.click();
      const saved = join(folder, 'structures-ror-2027-01-05.csv');
      await eventually(
        async () => existsSync(saved) || undefined,
        () => 'no file was saved',
      );
      expect(readFileSync(saved, 'utf8')).toBe(FILE);
    } else expect(await link.attribute('href')).toMatch(/^blob:moz-extension:/);
    await page.emulateMediaType('print').catch(() => undefined);
    await close();
  });

  it('says so when the list is no longer there', async () => {
    const { content, close } = await scenario.session.popup('export.html?list=gone');
    await content.getByRole('alert').waitForText('Cette liste n’est plus disponible.');
    await close();
  });

  it('filters kept are renamed, removed, and taken back', async () => {
    const presets = [
      { name: 'EHPAD du Tarn', choice: { ...NO_CHOICE, type: 'EHPAD', department: '81' }, words: '' },
      { name: 'Les pins', choice: NO_CHOICE, words: 'pins' },
    ];
    await scenario.ask('settings.set', { presets });
    const stored = async () => (await scenario.ask('settings.get', {})).presets.map(({ name }) => name);
    const options = await scenario.session.popup('options.html');
    const section = options.content.getByRole('region', 'Filtres gardés');
    await section.waitForText('département 81 Tarn · type EHPAD');
    await section.waitForText('mots « pins »');

    await section.getByRole('button', 'Renommer : Les pins').click();
    const form = section.getByRole('form', 'Renommer : Les pins');
    await form.getByRole('textbox', 'Nom du filtre').fill('ehpad DU tarn');
    await form.getByRole('button', 'Enregistrer').click();
    await form.waitForText('Un autre filtre porte déjà ce nom.');
    await form.getByRole('textbox', 'Nom du filtre').fill(' ');
    await form.waitForText('Donnez un nom à ce filtre.');
    expect(await violations(options.page)).toEqual([]);
    await form.getByRole('textbox', 'Nom du filtre').fill('Arbres');
    await form.getByRole('button', 'Enregistrer').click();
    await section.waitForText('Arbres : renommé.');
    expect(await stored()).toEqual(['Arbres', 'EHPAD du Tarn']);

    await section.getByRole('button', 'Supprimer : EHPAD du Tarn').click();
    await section.waitForText('EHPAD du Tarn : supprimé.');
    expect(await stored()).toEqual(['Arbres']);
    await section.getByRole('button', 'Annuler').click();
    await section.getByRole('button', 'Supprimer : EHPAD du Tarn').wait();
    expect(await stored()).toEqual(['Arbres', 'EHPAD du Tarn']);
    await options.close();
    expect(await scenario.session.problems()).toEqual([]);
  });
});

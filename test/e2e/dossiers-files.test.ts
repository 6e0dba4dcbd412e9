// Dossiers of the full tab as files: saved, taken back, made by hand, refused, and on paper.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { COUNT, withManyDossiers } from './support/many-dossiers';
import { eventually } from './support/poll';

describe.each(['chromium', 'firefox'] as const)('the files of many dossiers, %s', (browser) => {
  const stage = withManyDossiers(browser);
  const { says, stored } = stage;
  const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));

  it('is saved as a file, what is shown and no more, and takes back what was changed in it', async () => {
    await stage.tab.content.getByRole('searchbox', 'Filtrer mes dossiers').fill('durand');
    await says('1 dossier sur 60');
    const link = stage.tab.content.getByRole('link', 'Enregistrer en CSV (1 dossier)');
    expect(await link.attribute('download')).toBe(`dossiers-ror-${stage.today}.csv`);
    if (browser === 'firefox') {
      await link.click();
      return eventually(
        async () => (await link.attribute('href'))?.startsWith('blob:moz-extension:') || undefined,
        () => 'no file was made',
      );
    }
    const cdp = await stage.scenario.session.engine.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await link.click();
    const saved = join(folder, `dossiers-ror-${stage.today}.csv`);
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
    await stage.tab.content.getByRole('button', 'Importer 1 dossier').click();
    await says('1 dossier importé.');
    expect((await stored()).filter(({ note }) => note === 'Mme Durand a répondu')).toHaveLength(1);
  });

  async function take(path: string): Promise<void> {
    await stage.tab.content.getByRole('button', 'Importer un fichier').click();
    const field = await stage.tab.page.waitForSelector('input[type=file]');
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
    expect(await violations(stage.tab.page)).toEqual([]);
    await stage.tab.content.getByRole('button', 'Importer 1 dossier').click();
    await says('1 dossier importé.');
    const added = (await stored()).find(({ structure }) => structure.finess === '310000013');
    expect(added).toMatchObject({
      structure: { name: "IME L'ÉVEIL", commune: 'Muret', department: '31' },
      state: 'open',
    });
    await stage.tab.content.getByRole('button', 'Annuler').click();
    await says('60 dossiers sur 60');
    expect(await stored()).toHaveLength(COUNT);
  });

  it('refuses a file that is none, in a sentence', async () => {
    const path = join(folder, 'classeur.csv');
    writeFileSync(path, 'PK\u0003\u0004...');
    await take(path);
    await says('C’est un classeur Excel.');
    await stage.tab.content.getByRole('button', 'Fermer sans importer').click();
    expect((await stage.tab.content.getByRole('button', 'Importer un fichier').see()).focused).toBe(true);
  });

  it('draws the table whole on paper, every page of it', async () => {
    expect(await stage.tab.page.evaluate(`document.querySelectorAll('.dossier-table tbody tr').length`)).toBeLessThan(
      COUNT,
    );
    await stage.tab.page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
    await stage.tab.page.waitForFunction(`document.querySelectorAll('.sheet tbody tr').length === ${COUNT}`);
    await stage.tab.page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await stage.tab.page.waitForFunction(`!document.querySelector('.sheet')`);
  });
});

// Dossiers saved to a file, lost with the browser's database, put back; files brought in, and taken back after the page was closed.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/messages';
import { violations } from './support/axe';
import { aRow, Scenario } from './support/dossier-scenario';
import { FIREFOX_DOWNLOADS } from './support/firefox';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';
import { aTracked } from './support/tracked';

const FORMAT = 'compagnon-ror/dossiers';

describe.each(['chromium', 'firefox'] as const)('backups, %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  let scenario: Scenario;
  let today = '';
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    ({ today } = await scenario.ask('dossiers.list', {}));
  });
  afterAll(async () => {
    await scenario?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => scenario.ask('backup.erase', {}));

  const one = (name: string, part: Partial<Dossier> = {}) =>
    aTracked(today, { age: 3, structure: { name, commune: 'BLAGNAC', department: '31' }, ...part });
  const fileOf = (dossiers: unknown[], part: object = {}) =>
    JSON.stringify({ format: FORMAT, version: 1, kind: 'all', madeOn: today, dossiers, ...part });
  const stored = async () => (await scenario.ask('dossiers.list', {})).dossiers;
  const inOrder = (dossiers: readonly Dossier[]) => [...dossiers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const options = () => scenario.session.popup('options.html');
  const section = (page: ExtensionPage) => page.content.getByRole('region', 'Sauvegarde');

  async function choose({ page }: ExtensionPage, content: string): Promise<void> {
    const path = join(folder, 'copie.json');
    writeFileSync(path, content);
    const input = (await page.waitForSelector('[aria-labelledby="backup"] input[type=file]')) as ElementHandle;
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** As a repair of the extension or a cleaning of the disk does: the database alone is gone. */
  const loseDatabase = () =>
    scenario.session.asExtension(
      () =>
        new Promise<void>((done, failed) => {
          const deletion = indexedDB.deleteDatabase('compagnon-ror');
          deletion.onsuccess = () => done();
          deletion.onerror = () => failed(deletion.error);
        }),
    );

  async function track(...dossiers: Dossier[]): Promise<void> {
    await scenario.ask('backup.restore', { text: fileOf(dossiers) });
    const { length } = dossiers;
    await eventually(
      async () => (await scenario.ask('backup.state', {})).copies[0]?.count === length || undefined,
      () => 'no copy was made',
    );
  }

  /** Files are saved where the test finds them, and none is there yet. */
  async function allowSaving(): Promise<void> {
    if (browser === 'firefox') return rmSync(FIREFOX_DOWNLOADS, { recursive: true, force: true });
    const cdp = await scenario.session.engine.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  function savedText(name: string): Promise<string> {
    const path = join(browser === 'firefox' ? FIREFOX_DOWNLOADS : folder, name);
    return eventually(
      async () => {
        const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
        return text.endsWith('}\n') ? text : undefined;
      },
      () => `${name} was not saved`,
    );
  }

  it('offers back what the browser has lost, from the copy it keeps', async () => {
    const dossiers = [one('EHPAD DU LAC', { note: 'à garder' }), one('IME DES PINS')];
    await track(...dossiers);
    await loseDatabase();
    const popup = await scenario.session.popup();
    await popup.content.waitForText('Vos dossiers ne sont plus là : le navigateur les a perdus.');
    await popup.content.waitForText('en contient 2.');
    expect(await stored()).toEqual([]);
    expect(await violations(popup.page)).toEqual([]);
    await popup.content.getByRole('button', 'Les remettre').click();
    await popup.content.getByRole('article', 'EHPAD DU LAC').waitForText('à garder');
    await popup.content.waitForText('2 dossiers sont de nouveau là.');
    expect(inOrder(await stored())).toEqual(inOrder(dossiers));
    await popup.content.getByRole('button', 'Annuler').click();
    await popup.content.getByRole('article', 'EHPAD DU LAC').gone();
    expect(await stored()).toEqual([]);
    await popup.close();
  });

  it('offers nothing to who has removed the dossiers, nor to who does not want them back', async () => {
    await track(one('EHPAD DU LAC'));
    await scenario.forgetAll();
    const before = await scenario.session.popup();
    await before.content.waitForText('Aucun dossier à suivre pour le moment.');
    expect(await before.content.queryByRole('button', /remettre/)).toBeUndefined();
    await before.close();
    await loseDatabase();
    const popup = await scenario.session.popup();
    await popup.content.getByRole('button', 'Ne pas les remettre').click();
    await popup.content.getByRole('button', /remettre/).gone();
    expect((await scenario.ask('backup.state', {})).lost).toBeUndefined();
    await popup.close();
  });

  it('shows what a file would change, sets aside what is bad in it, and is taken back in a new page', async () => {
    const here = one('EHPAD DU LAC');
    await scenario.ask('dossiers.put', { dossier: here });
    const text = fileOf([
      { ...here, note: 'vue du fichier', lastSeenOn: today },
      { ...one('IME DES PINS'), state: 'perdu' },
      one('IME DES ÉRABLES'),
    ]);
    const page = await options();
    await choose(page, text);
    await section(page).waitForText('1 dossier à ajouter');
    await section(page).waitForText('1 dossier à compléter');
    await section(page).waitForText(/EHPAD DU LAC.*dates, note/s);
    await section(page).waitForText('dossier n° 2, « IME DES PINS » : son état n’est pas connu');
    expect(await stored()).toEqual([here]);
    for (const scheme of ['light', 'dark']) {
      // Without motion: a colour on its way to another has neither's contrast.
      const motion = { name: 'prefers-reduced-motion', value: 'reduce' };
      if (browser === 'chromium')
        await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, motion]);
      expect(await violations(page.page)).toEqual([]);
    }

    await section(page).getByRole('button', 'Reprendre').press('Enter');
    await section(page).waitForText('C’est repris : 1 dossier ajouté, 1 complété.');
    expect(await stored()).toHaveLength(2);
    await page.close();
    await scenario.session.stopWorker();

    const again = await options();
    await section(again).waitForText(/Dernière reprise, .* : 1 dossier ajouté, 1 complété\./);
    await section(again).getByRole('button', 'Annuler cette reprise').click();
    await section(again).waitForText('La reprise est annulée : 2 dossiers sont de nouveau comme avant.');
    expect(await stored()).toEqual([here]);
    await again.close();
  });

  it('says why a file is no use, and changes nothing', async () => {
    const page = await options();
    await choose(page, 'Nom;Commune');
    await section(page).waitForText(
      'Ce fichier n’est pas une copie de dossiers, ou son enregistrement a été interrompu',
    );
    await choose(page, fileOf([one('EHPAD DU LAC')], { version: 2 }));
    await section(page).waitForText('Ce fichier vient d’une version plus récente du Compagnon');
    expect(await stored()).toEqual([]);
    await choose(page, fileOf([]));
    await section(page).waitForText('Ce fichier ne contient rien qui puisse être repris.');
    expect(await section(page).queryByRole('button', 'Reprendre')).toBeUndefined();
    await page.close();
  });

  it('marks the dossiers of a colleague’s file', async () => {
    const text = fileOf([one('EHPAD DU LAC')], { kind: 'selection', label: 'Anne, EHPAD du Lac' });
    const page = await scenario.session.popup('dossiers.html');
    await page.page.waitForSelector('details.backup');
    await page.page.click('details.backup > summary');
    const path = join(folder, 'recus.json');
    writeFileSync(path, text);
    const input = (await page.page.waitForSelector('details.backup input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.content.waitForText('De la part de : Anne, EHPAD du Lac');
    expect(await violations(page.page)).toEqual([]);
    await page.content.getByRole('button', 'Reprendre').click();
    await page.content.getByRole('article', 'EHPAD DU LAC').waitForText('reçu de « Anne, EHPAD du Lac »');
    await page.close();
  });

  it('hands over the dossiers that are ticked, without their notes', async () => {
    const dossiers = Array.from({ length: 25 }, (_, i) => one(`EHPAD ${i}`, { note: `note ${i}` }));
    await scenario.ask('backup.restore', { text: fileOf(dossiers) });
    await allowSaving();
    const page = await scenario.session.popup('dossiers.html');
    for (const i of [3, 14]) await page.content.getByRole('checkbox', new RegExp(`^Cocher EHPAD ${i},`)).click();
    await page.content.getByRole('button', 'Transmettre').click();
    await page.content.getByRole('textbox', 'De la part de').fill('Anne, EHPAD du Lac');
    expect(await violations(page.page)).toEqual([]);
    await page.content.getByRole('button', 'Enregistrer ces 2 dossiers dans un fichier').click();
    await page.content.waitForText('Le fichier de 2 dossiers est enregistré');
    const text = await savedText(`compagnon-ror-dossiers-${today}.json`);
    expect(JSON.parse(text)).toMatchObject({
      kind: 'selection',
      label: 'Anne, EHPAD du Lac',
      dossiers: expect.objectContaining({ length: 2 }),
    });
    expect(text).not.toContain('note ');
    await page.close();
  });

  it('asks for a file after ten changes, and leaves it for a week when told to', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `EHPAD ${i}`);
    for (const name of names) await scenario.ask('dossiers.put', { dossier: one(name) });
    const popup = await scenario.session.popup();
    await popup.content.waitForText('Vos dossiers ne sont que dans ce navigateur. Enregistrez-en une copie');
    expect(await violations(popup.page)).toEqual([]);
    await popup.content.getByRole('button', 'Plus tard').click();
    await popup.content.waitForText('nous en reparlerons dans une semaine');
    await popup.close();
    const again = await scenario.session.popup();
    await again.content.getByRole('article', 'EHPAD 9').wait();
    expect(await again.content.queryByRole('button', 'Plus tard')).toBeUndefined();
    await again.close();
  });

  it('saves a file that restores everything', async () => {
    const dossiers = [one('EHPAD DU LAC', { note: 'à garder' }), one('IME DES PINS')];
    for (const dossier of dossiers) await scenario.ask('dossiers.put', { dossier });
    const page = await options();
    await section(page).waitForText('Aucune copie n’a encore été enregistrée dans un fichier.');
    await allowSaving();
    await section(page).getByRole('button', 'Enregistrer une copie').click();
    await section(page).waitForText('La copie de vos 2 dossiers est enregistrée');
    await section(page).waitForText(/Dernière copie enregistrée : .* Rien n’a changé depuis\./);
    const text = await savedText(`compagnon-ror-copie-${today}.json`);
    await scenario.ask('backup.erase', {});
    await choose(page, text);
    await section(page).waitForText('2 dossiers à ajouter');
    await section(page).getByRole('button', 'Reprendre').click();
    await section(page).waitForText('C’est repris');
    expect(inOrder(await stored())).toEqual(inOrder(dossiers));
    await page.close();
  });

  it('erases everything once one has read what goes', async () => {
    await track(one('EHPAD DU LAC'));
    const page = await options();
    await section(page).getByRole('button', 'Effacer tous mes dossiers').click();
    await section(page).waitForText('sans retour possible');
    expect(await violations(page.page)).toEqual([]);
    await section(page).getByRole('button', 'Tout effacer').click();
    await section(page).waitForText('1 dossier effacé, avec toutes ses copies.');
    const kept = await scenario.session.asExtension(async (api) => JSON.stringify(await api.storage.local.get(null)));
    expect(kept).not.toContain('backup.copy');
    expect(await stored()).toEqual([]);
    await page.close();
  });
});

// What was taught of the site, in the settings: seen, forgotten, exported, received.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hooks } from '../../lib/messages';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';

const TAUGHT: Hooks = {
  actionsMenu: [{ seen: '2027-03', roles: ['button'], says: ['outils'], sure: 1 }],
  dossierName: [{ seen: '2027-03', roles: ['textbox'], fields: ['* rubrique'], sure: 1 }],
};
const FILE = {
  format: 'compagnon-ror/profil',
  version: 1,
  hooks: {
    mssToggle: [
      { seen: '2027-04', roles: ['checkbox'], says: ['offre sociale'], sure: 1 },
      { seen: '2027-04', roles: ['checkbox'], says: [''], sure: 1 },
    ],
    autre: [],
  },
};

describe.each(['chromium', 'firefox'] as const)('the settings on the site, %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  let scenario: Scenario;
  let options: ExtensionPage;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    options = await scenario.session.popup('options.html');
  });
  afterAll(async () => {
    await scenario?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => scenario.ask('profile.put', { taught: TAUGHT }));

  const section = () => options.content.getByRole('region', 'Parties montrées au Compagnon');
  const list = () => section().getByRole('list', 'Ce que le Compagnon a retenu');
  const stored = async () => (await scenario.ask('profile.get', {})).taught;

  /** The settings have other folds and other files. */
  const here = '[aria-labelledby="profile"]';

  async function open(): Promise<void> {
    const closed = await options.page.$(`${here} details:not([open]) > summary`);
    await closed?.click();
  }

  async function choose(content: string): Promise<void> {
    const path = join(folder, 'profil.json');
    writeFileSync(path, content);
    await open();
    const input = (await options.page.$(`${here} input[type=file]`)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  it('each lesson is said in words, forgotten by its button, and comes back', async () => {
    await list().waitForText('par son nom « outils »');
    await list().waitForText('par le nom de son champ, « … rubrique »');
    await list().waitForText('retenu en mars 2027');
    await list()
      .getByRole('button', /^Oublier : menu « Actions »/)
      .click();
    await section().waitForText('menu « Actions » : oublié.');
    expect(await stored()).toEqual({ dossierName: TAUGHT.dossierName });
    await section().getByRole('button', 'Annuler').click();
    await list().waitForText('par son nom « outils »');
    expect(await stored()).toEqual(TAUGHT);
  });

  it('a file adds what is sound in it, tells the rest, and can be taken back', async () => {
    await list().wait();
    await choose(JSON.stringify(FILE));
    await section().waitForText('1 description importée.');
    await section().waitForText('case MSS, description 2 : un libellé est vide.');
    await section().waitForText('La partie « autre » n’existe pas.');
    expect(await stored()).toEqual({ ...TAUGHT, mssToggle: [FILE.hooks.mssToggle[0]] });
    await section().getByRole('button', 'Annuler').click();
    await eventually(
      async () => !('mssToggle' in (await stored())) || undefined,
      () => 'the import was not taken back',
    );
    expect(await stored()).toEqual(TAUGHT);
  });

  it('a file that is no profile changes nothing and says why', async () => {
    await list().wait();
    await choose('bonjour');
    await section().waitForText('Ce texte n’est pas un profil du Compagnon');
    await choose(`"${'x'.repeat(210_000)}"`);
    await section().waitForText('Ce fichier dépasse 200 ko');
    await choose(`"${'x'.repeat(1_100_000)}"`);
    await section().waitForText('Ce fichier dépasse 200 ko');
    expect(await stored()).toEqual(TAUGHT);
  });

  it('pasted text is received as a file is', async () => {
    await open();
    const field = section().getByRole('textbox', 'Ou coller son contenu');
    await field.fill(JSON.stringify({ ...FILE, version: 9 }));
    await section().getByRole('button', 'Importer').click();
    await section().waitForText('Ce profil vient d’une autre version du Compagnon.');
    await field.fill(JSON.stringify(FILE));
    await section().getByRole('button', 'Importer').click();
    await section().waitForText('1 description importée.');
    expect(await stored()).toHaveProperty('mssToggle');
  });

  it.runIf(browser === 'chromium')('the file that is saved holds what was taught', async () => {
    await open();
    const cdp = await scenario.session.engine.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.content.getByRole('link', 'Exporter').click();
    const saved = join(folder, 'profil-compagnon-ror.json');
    await eventually(
      async () => existsSync(saved) || undefined,
      () => 'no file was saved',
    );
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ version: 1, hooks: TAUGHT });
  });

  it('has no barrier that can be measured', async () => {
    await list().wait();
    await open();
    await choose(JSON.stringify(FILE));
    await section().waitForText('1 description importée.');
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await options.page.evaluate(source);
    const violations = await options.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });

  it('is exported as a file that can be received again', async () => {
    await open();
    const link = await options.page.waitForSelector('a[download]');
    if (!link) throw new Error('no link');
    const [name, address] = await link.evaluate((one) => [one.getAttribute('download'), one.getAttribute('href')]);
    expect([name, address?.slice(0, 5)]).toEqual(['profil-compagnon-ror.json', 'blob:']);
    await section().getByRole('button', 'Copier').click();
    await section().waitForText('Copié');
    await scenario.ask('profile.put', { taught: {} });
    await section().waitForText('Rien n’a été montré au Compagnon');
    const field = section().getByRole('textbox', 'Ou coller son contenu');
    await field.fill('');
    await field.press('Control+v');
    await section().getByRole('button', 'Importer').click();
    await section().waitForText('2 descriptions importées.');
    expect(await stored()).toEqual(TAUGHT);
  });
});

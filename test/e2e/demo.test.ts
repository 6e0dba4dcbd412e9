// The demonstration, walked by hand from its first word to the warning: it works with no site, and leaves no trace.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ESTABLISHMENTS, type Establishment } from '../../lib/demo/establishments';
import { generateRows } from '../ror/generator';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { inScheme, violations } from './support/axe';
import { launch } from './support/launch';
import { eventually } from './support/poll';
import type { Session } from './support/session';
import { aTracked } from './support/tracked';

const NAME = 'EHPAD LES TILLEULS';
const FULL_NAME = `31 MAJ MSPA ${NAME}`;
const WIDTHS = [320, 1280];

describe.each(['chromium', 'firefox'] as const)('the demonstration, %s', (browser) => {
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  beforeAll(async () => {
    server = await startRor({ rows: generateRows(10), front: 'classic' });
    proxy = await startProxy(server.port);
    session = await launch({ browser, proxy, url: '' });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await server?.close();
  });

  const page = () => session.site();
  const overlay = () => session.overlay();
  const box = () => overlay().getByRole('combobox', 'Rechercher une structure');
  const steps = () => page().getByRole('navigation', 'Mon parcours');
  const dossierLink = () => page().getByRole('link', 'Créer un dossier collaboratif');

  async function open(): Promise<void> {
    await session.engine.openExtension(session.page, 'demo.html');
    await overlay().waitForText('220 structures dans la liste');
  }

  /** All that the extension keeps, once it rests. */
  async function kept(): Promise<string> {
    let last = '';
    return eventually(
      async () => {
        const before = last;
        last = await session.asExtension(async (api) => {
          const database = await new Promise<IDBDatabase>((done, fail) => {
            const opening = indexedDB.open('compagnon-ror');
            opening.onsuccess = () => done(opening.result);
            opening.onerror = fail;
          });
          const rows = await Promise.all(
            [...database.objectStoreNames].map(
              (store) =>
                new Promise((done, fail) => {
                  const all = database.transaction(store).objectStore(store).getAll();
                  all.onsuccess = () => done([store, all.result]);
                  all.onerror = fail;
                }),
            ),
          );
          database.close();
          const badge = await api.action.getBadgeText({});
          return JSON.stringify([rows, await api.storage.local.get(null), await api.alarms.getAll(), badge]);
        });
        return last === before ? last : undefined;
      },
      () => 'what is kept does not rest',
    );
  }

  it('is walked from the first word to the warning, and leaves all that is kept as it was', async () => {
    // The user has a dossier of their own about an establishment of the very same name.
    const dossier = aTracked('2026-01-05', { note: 'À moi', structure: { name: NAME, commune: 'BLAGNAC' } });
    await session.asExtension(
      (api, mine) => api.runtime.sendMessage({ type: 'dossiers.put', data: { dossier: mine }, timestamp: 1 }),
      dossier,
    );
    const before = await kept();
    expect(before).toContain('À moi');
    await open();
    await overlay().waitForText('Étape 3 sur 6');
    await steps().waitForText('Cinq choses à essayer');

    await box().type('tileul blagnac');
    await overlay().getByRole('option', new RegExp(NAME)).wait();
    await box().press('Enter');
    await steps().waitForText('1 essai fait sur 5');
    await overlay().getByRole('button', 'Tout afficher').click();
    await overlay()
      .getByRole('button', /^Personnes âgées/)
      .click();
    await overlay().waitForText('80 structures sur 220');
    await steps().waitForText('2 essais faits sur 5');
    // Theirs is not counted among those of the demonstration.
    expect(await overlay().text()).toMatch(/Dossier ouvert\s*0/);

    await page().getByRole('link', NAME).nth(0).click();
    await overlay().waitForText('Étape 5 sur 6');
    expect(await overlay().text()).not.toContain('Dossier collaboratif en cours');
    await page().getByRole('button', 'Actions').click();
    await dossierLink().click();
    await overlay().getByRole('button', 'Appliquer ce nom').click();
    expect(await page().getByRole('textbox', 'Nom du dossier').value()).toBe(FULL_NAME);
    await page().getByRole('button', 'Renommer').click();
    await overlay().waitForText('Dossier nommé');
    await steps().getByRole('link', FULL_NAME).wait();
    await steps().waitForText('4 essais faits sur 5');

    await page().getByRole('link', 'Voir la fiche publiée').click();
    await overlay().getByRole('alert', 'Dossier collaboratif en cours').wait();
    // Nor does the guide ask for what is there.
    await overlay().waitForText('La suite se fait dans le dossier');
    expect(await overlay().text()).not.toContain('Créer le dossier collaboratif');
    await steps().waitForText('Vous avez tout essayé');
    const phone = page().getByRole('textbox', 'Téléphone');
    await phone.type('9');
    await overlay().getByRole('alertdialog').waitForText(FULL_NAME);
    expect(await phone.value()).toBe('05 00 00 00 00');
    await overlay().getByRole('alertdialog').getByRole('button', 'Ouvrir le dossier').click();
    await page().getByRole('textbox', 'Nom du dossier').wait();
    expect(await kept()).toBe(before);
  });

  it('keeps no filter, and begins again as if nothing had been tried', async () => {
    await open();
    await overlay()
      .getByRole('button', /^Personnes handicapées/)
      .click();
    await overlay().getByRole('button', 'Garder ce filtre').click();
    await overlay().waitForText('rien n’est gardé ni enregistré');
    await steps().waitForText('1 essai fait sur 5');
    await page().getByRole('button', 'Recommencer').click();
    await overlay().waitForText('220 structures dans la liste');
    await steps().waitForText('Cinq choses à essayer');
    expect(await overlay().text()).not.toContain('Filtres gardés');
  });

  it('has no barrier that can be measured, fits any width, and its policy refuses nothing', async () => {
    const { finess } = ESTABLISHMENTS[0] as Establishment;
    for (const address of ['', `#fiche-${finess}`, `#dossier-${finess}`]) {
      await session.engine.openExtension(session.page, `demo.html${address}`);
      await session.ready();
      for (const scheme of ['light', 'dark'] as const) {
        await inScheme(session.page, scheme);
        expect(await violations(session.page), `${address} ${scheme}`).toEqual([]);
      }
      for (const width of WIDTHS) {
        await session.page.setViewport({ width, height: 800 });
        expect(await session.page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
          width,
        );
      }
    }
    expect(await session.problems()).toEqual([]);
  });
});

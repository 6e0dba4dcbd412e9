// S5: two hundred hostile texts as names of structures and dossiers make no element, run nothing, break no policy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedList } from '../../lib/export/schema';
import { aRow, COMBINATIONS, Scenario } from '../e2e/support/dossier-scenario';
import type { Problem } from '../e2e/support/problems';
import type { Surface } from '../e2e/support/surface';
import { aTracked } from '../e2e/support/tracked';
import { ELEMENT, hostileTexts } from '../support/hostile-texts';
import { measured } from './measured';
import { plantedIn } from './planted-text';

const TEXTS = hostileTexts();
/** The one searched for; its text stands in the answer as it was written. */
const SHOWN = `<${ELEMENT}>gras</${ELEMENT}>`;
const ROWS = TEXTS.map((text) => aRow({ name: `EHPAD ${text}`, commune: text.slice(0, 80) || 'X', address: text }));

/** Short texts that would be markup: what is shown of a page must hold them to the letter. */
const MARKED = TEXTS.filter((text) => /^[!-~][ -~]{4,60}[!-~]$/.test(text) && /[<>]/.test(text) && !/ {2}/.test(text));

/** Draws more of a long list, or the next of its pages; false where there is no more. */
async function nextOf(content: Surface): Promise<boolean> {
  const [more] = await content.allByRole('button', /^(Afficher les? .*suivants?|Suivants)$/);
  if (!more || more.disabled || more.attributes['aria-disabled'] === 'true') return false;
  await content.getByRole('button', more.name).nth(0).click();
  return true;
}

/** Runs in the page: rows beyond the first screen are drawn once nothing else is to be done, or half a second later. */
const drawn = () => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 300), { timeout: 800 }));

/** The stand-in is the site's affair: only what our own pages and scripts were refused counts. */
const ofOurs = ({ kind, where, text }: Problem) => kind === 'policy' && /extension/.test(`${where} ${text}`);

describe.each(COMBINATIONS)('hostile texts, $browser, $front front', ({ browser, front }) => {
  let scenario: Scenario;
  let seen = 0;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS });
  });
  afterAll(async () => {
    await scenario?.close();
  });

  async function overlayHolds(words: string): Promise<string> {
    const overlay = scenario.session.overlay();
    await overlay.waitForText(words, { timeout: 20_000 });
    const { handle } = await overlay.getByRole('region', 'Compagnon ROR').wait();
    const { elements, scripts, run, links, text } = await plantedIn(handle);
    expect({ elements, scripts, run, links }).toEqual({ elements: [], scripts: 0, run: false, links: [] });
    seen++;
    return text;
  }

  it('are texts in the list, in the hits and in the form on the site', async () => {
    const overlay = scenario.session.overlay();
    await scenario.site.openDirectory();
    await overlay.waitForText('Étape 3 sur 6');
    await overlay.getByRole('button', 'MSS', { pressed: false }).click();
    const search = overlay.getByRole('combobox', 'Rechercher une structure');
    // The one that draws a screen at a time tells what it has drawn: among the first rows is enough of each kind.
    if (front === 'dynamic') await overlay.getByRole('button', 'Lire toute la liste').click();
    await search.fill('ehpad');
    await overlay.getByRole('listbox', 'Structures trouvées').wait();
    for (const words of ['ehpad', 'gras', 'img onerror', 'script', '31700', 'בית']) {
      await search.fill(words);
      await overlayHolds('structure');
    }
    await search.fill('gras');
    expect(await overlayHolds(SHOWN)).toContain(SHOWN);

    for (const row of ROWS.slice(0, 12)) {
      const { id } = scenario.dossier(row);
      await scenario.openSheet(row);
      await overlay.getByRole('alert', 'Dossier collaboratif en cours').wait();
      await overlayHolds('Dossier collaboratif');
      await scenario.openDossier(id);
      await overlay.getByRole('group', 'Nom du dossier collaboratif').wait();
      await overlayHolds('Nom');
    }
    expect((await scenario.session.problems()).filter(ofOurs)).toEqual([]);
    measured('S5', `${browser}, ${front}, sur le site : ${TEXTS.length} textes, ${seen} vues, 0 élément, 0 script`);
  });

  // The pages of the extension are the same on either front.
  it.runIf(front === 'classic')(
    'are texts in the popup, the panel, the full tab, the settings, a printed list',
    async () => {
      const { session } = scenario;
      await scenario.forgetAll();
      let kept = 0;
      for (const text of TEXTS) {
        const name = text.slice(0, 250);
        const dossier = aTracked('2026-11-23', {
          structure: { name, commune: text.slice(0, 90), department: '31', href: `javascript:${text}`.slice(0, 1000) },
          note: text.slice(0, 4000),
          url: text.slice(0, 2000),
        });
        kept += await scenario.ask('dossiers.put', { dossier: { ...dossier, name } }).then(
          () => 1,
          () => 0,
        );
      }
      // What is nothing but marks of direction or blanks is no name.
      expect(kept).toBeGreaterThan(200);
      const row = {
        finess: '',
        postalCode: '',
        department: '',
        category: '',
        href: '',
        pinned: false,
        withDossier: false,
      };
      const list: ExportedList = {
        asked: TEXTS.slice(0, 60).map((text) => text.slice(0, 300)),
        on: '2027-01-05',
        rows: TEXTS.map((text) => ({
          ...row,
          name: text.slice(0, 300),
          commune: text.slice(0, 100),
          category: text.slice(0, 200),
        })),
      };
      await session.asExtension((api, some) => api.storage.session.set({ 'export.1': some }), list);
      seen = 0;
      const pages = {
        'popup.html': 'Mes dossiers',
        'sidepanel.html': 'Mes dossiers',
        'dossiers.html': 'Mes dossiers',
        'options.html': 'Réglages',
        'export.html?list=1': 'Structures du ROR',
      };
      for (const [path, words] of Object.entries(pages)) {
        const { page, content, close } = await session.popup(path);
        await content.waitForText(words);
        let read = '';
        do {
          await page.evaluate(drawn);
          const { elements, run, links, text } = await plantedIn(await page.evaluateHandle(() => document));
          expect({ path, elements, run, links }).toEqual({ path, elements: [], run: false, links: [] });
          read += text;
          seen++;
        } while (await nextOf(content));
        // All of them were on screen, each as it was written.
        const missing = path === 'options.html' ? [] : MARKED.filter((text) => !read.includes(text));
        expect({ path, missing }).toEqual({ path, missing: [] });
        await close();
      }
      expect((await session.problems()).filter(ofOurs)).toEqual([]);
      measured('S5', `${browser}, pages de l’extension : ${kept} dossiers, ${seen} vues, 0 élément, 0 script`);
    },
  );
});

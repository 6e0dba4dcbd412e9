// Pictures of what the extension lays over the site, on both fronts: each step of the procedure, and the question before an edit.
import { setTimeout as pause } from 'node:timers/promises';
import { walk } from '../e2e/procedure';
import { aRow, Scenario } from '../e2e/support/dossier-scenario';
import { launch } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import { generateRows } from '../ror/generator';
import { startProxy } from '../ror/proxy';
import { type FrontName, startRor } from '../ror/server';
import { type Scheme, take } from './camera';
import type { Keep } from './look';

const WINDOW = { width: 1280, height: 800 };
const ROWS = 400;

/** The steps of the procedure that show a surface of their own, by the name of its picture. */
const STEPS: Record<string, string> = {
  Connexion: 'connexion',
  'MSS coché par le Compagnon': 'repertoire',
  'Filtres : personnes âgées, Haute-Garonne': 'filtres',
  'La structure montrée dans la liste du site': 'montree',
  'Fiche de la structure': 'fiche',
  'Dossier créé : nom proposé avec ses raisons': 'nom',
  'Fiche en dossier : alerte': 'alerte',
};
const SEARCH = /^Recherche : /;
/** What is searched for the picture, in place of what leads to the one structure of the procedure. */
const WORDS = 'ehpad toulouse';
/** Shown by both fronts alike but for what is under it: once is enough. */
const ONCE = new Set(['connexion', 'filtres', 'montree', 'fiche']);

/** Takes them in light, and in dark on one front. */
export async function onSite(front: FrontName, keep: Keep): Promise<void> {
  const server = await startRor({ rows: generateRows(ROWS), front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser: 'chromium', proxy });
  try {
    await walk({
      session,
      server,
      front,
      onStep: async ({ title, shown, page }) => {
        const name = SEARCH.test(title) ? 'recherche' : STEPS[title];
        if (!name || page || (front !== 'classic' && ONCE.has(name))) return;
        const words = title.replace(SEARCH, '');
        const search = session.overlay().getByRole('combobox', 'Rechercher une structure');
        if (words !== title) {
          await search.fill(WORDS);
          await session.overlay().waitForText(/TOULOUSE/);
        }
        for (const scheme of schemesOf(front))
          await keep(`${front}-${name}-${scheme}`, await take(session.page, scheme, WINDOW));
        await take(session.page, 'clair', WINDOW);
        if (words === title) return;
        // As the procedure left it.
        await search.fill(words);
        const hits = session.overlay().getByRole('listbox', 'Structures trouvées');
        await eventually(
          async () => (await hits.text()) === shown || undefined,
          () => `« ${words} » does not give again what it gave`,
        );
      },
    });
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
  }
  await guard(front, keep);
}

/** The question before an edit that would be erased. */
async function guard(front: FrontName, keep: Keep): Promise<void> {
  const row = aRow({ name: 'EHPAD DES TROIS PONTS', finess_et: '310000020' });
  const scenario = await Scenario.start({ browser: 'chromium', front, rows: [row] });
  try {
    scenario.dossier(row);
    await scenario.openSheet(row);
    const overlay = scenario.session.overlay();
    await overlay.waitForText('Dossier collaboratif en cours');
    // The guard stands a moment after the warning.
    await pause(700);
    const site = scenario.session.site(scenario.frame);
    const classic = () => site.getByRole('link', 'Modifier').nth(0);
    const dynamic = () => site.getByRole('button', 'Modifier : nom opérationnel');
    await (front === 'classic' ? classic() : dynamic()).click();
    await overlay.getByRole('alertdialog').wait();
    for (const scheme of schemesOf(front))
      await keep(`${front}-question-${scheme}`, await take(scenario.session.page, scheme, WINDOW));
  } finally {
    await scenario.close();
  }
}

function schemesOf(front: FrontName): readonly Scheme[] {
  return front === 'classic' ? ['clair', 'sombre'] : ['clair'];
}

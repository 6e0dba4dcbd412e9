// R5, R6, R7: the database damaged, of a later version, held by another window, in real browsers: what is shown, said and still works.
import { beforeAll, expect, test } from 'vitest';
import { LANDMARKS, rowsWithLandmarks } from '../e2e/support/landmarks';
import { SITE } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import { onStages, type Stage } from '../e2e/support/stage';
import { numbered } from '../e2e/support/tracked';
import type { Row } from '../ror/types';
import { released } from '../support/released';
import { measured } from './measured';
import { type OwnDatabase, openOwnDatabase } from './own-database';

const TRACKED = 3;
/** One each, for a structure has one dossier at a time. */
const { accented, saint } = LANDMARKS;

/** The background notes why a copy of the dossiers cannot be told of; whoever shows them says it. */
const noise = [{ text: /backup:/, where: /extension/ }];

onStages({ rows: rowsWithLandmarks(200), fronts: ['classic'], noise }, (stage) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await openOwnDatabase(stage.session);
    for (let i = 0; i < TRACKED; i++) await tell(stage, 'dossiers.put', { dossier: numbered(i) });
  });

  test('a hundred damaged rows: the good ones are shown, the others counted and saved as a file', async () => {
    await own.damage();
    await stopped(stage);
    const { content, close } = await stage.session.popup();
    await content.waitForText('100 dossiers enregistrés n’ont pas pu être lus');
    await content.waitForText(`${TRACKED} dossiers ouverts`);
    await content.getByRole('button', 'Enregistrer dans un fichier ce qui n’a pas été lu').press('Enter');
    await content.waitForText('Le fichier est enregistré');
    const { res } = (await tell(stage, 'dossiers.unreadable', {})) as { res: { value: { text: string } } };
    expect((JSON.parse(res.value.text) as { rows: unknown[] }).rows).toHaveLength(100);
    await close();
    expect(await stage.session.badge()).toBe(String(TRACKED));
    measured('R6', `${stage.browser} : 100 lignes abîmées, ${TRACKED} dossiers montrés, 100 lignes dans le fichier`);
  });

  test('of a later version: it is read, nothing is written, and that is said', async () => {
    await own.makeLater(99);
    await stopped(stage);
    const { content, close } = await stage.session.popup();
    const said = 'Ces dossiers viennent d’une version plus récente de l’extension';
    await content.waitForText(said);
    await content.waitForText(`${TRACKED} dossiers ouverts`);
    await content
      .getByRole('article', numbered(0).structure.name)
      .getByRole('button', 'Marquer comme intégré')
      .press('Enter');
    await content.getByRole('alert').waitForText('Mettez l’extension à jour');
    await content.waitForText(`${TRACKED} dossiers ouverts`);
    await close();
    expect(await own.version()).toBe(99);
    await isTold(stage, 'version plus récente');
    await works(stage, accented, 'eglantiere mirepoix');
    await stage.overlay.waitForText(said);
  });

  test('held by another window: that is said, and all is there once it lets go', async () => {
    const before = released(1);
    await own.write(before);
    await own.hold();
    await stopped(stage);
    const { content, close } = await stage.session.popup();
    await content.waitForText('une autre fenêtre les retient. Fermez le navigateur');
    await isTold(stage, 'ne s’ouvrent pas');
    await stopped(stage);
    const seconds = await works(stage, saint, 'zephirin st girons');
    measured('R7', `${stage.browser} : base retenue, recherche prête en ${seconds.toFixed(1).replace('.', ',')} s`);
    await close();
    await own.close();
    // Those of the stored version, and the one of the site if its page tells of it again.
    const after = await stage.session.popup();
    await after.content.waitForText(/[45] dossiers ouverts/, { timeout: 20_000 });
    await after.close();
  });
});

async function tell(stage: Stage, type: string, data: unknown): Promise<unknown> {
  return stage.session.asExtension((api, message) => api.runtime.sendMessage(message), { type, data, timestamp: 1 });
}

/** Firefox keeps its event page while it has work to do. */
async function stopped(stage: Stage): Promise<void> {
  await eventually(
    () =>
      stage.session.stopWorker().then(
        () => true,
        () => undefined,
      ),
    () => 'the background does not stop',
    60_000,
  );
}

async function isTold(stage: Stage, words: string): Promise<void> {
  await eventually(
    async () => (await stage.session.badge()) === '!' || undefined,
    async () => `the icon says « ${await stage.session.badge()} »`,
  );
  expect(await stage.session.asExtension((api) => api.action.getTitle({}))).toContain(words);
}

/** From the directory, opened anew, to a dossier's name: searched, filtered, named. @returns seconds until the search answers */
async function works(stage: Stage, row: Row, words: string): Promise<number> {
  const { overlay, site, session } = stage;
  const start = performance.now();
  await session.page.goto(SITE);
  await session.ready();
  await site.openDirectory();
  await overlay.waitForText('Étape 3 sur 6');
  await overlay.getByRole('button', 'MSS').click();
  await overlay.waitForText('Étape 4 sur 6');
  const hits = overlay.getByRole('listbox', 'Structures trouvées');
  const find = async (what: string) => {
    await overlay.getByRole('combobox', 'Rechercher une structure').fill(words);
    await eventually(
      async () => (await hits.allByRole('option'))[0]?.text.includes(row.name) || undefined,
      async () => `${what}, it is not found:\n${await overlay.text()}`,
    );
  };
  await find('of all');
  const seconds = (performance.now() - start) / 1000;
  await overlay.getByRole('button', 'Personnes âgées').click();
  await find('filtered');
  await overlay.getByRole('button', 'Tout afficher').click();
  await find('of all again');
  await session.page.keyboard.press('Enter');
  await hits.gone();
  await site.openShown(row);
  await overlay.waitForText('Étape 5 sur 6');
  await site.createDossier();
  await eventually(
    async () => (await overlay.getByRole('status', 'Nom proposé').text()).startsWith('09 MAJ') || undefined,
    async () => `no name is proposed:\n${await overlay.text()}`,
  );
  return seconds;
}

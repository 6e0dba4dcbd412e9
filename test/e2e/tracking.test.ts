// Dossiers tracked by themselves: what the pages of the site show of them is in the popup, once and right, and nothing else is.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../lib/messages';
import { loadRows } from '../ror/rows';
import { aRow, COMBINATIONS, pick, Scenario } from './support/dossier-scenario';
import { SITE } from './support/launch';
import { eventually } from './support/poll';

const LIMIT = 60;
/** The site's answer to its own button is waited for that long before the name is tracked, and a little more. */
const SAVED_MS = 1700;

const real = loadRows().rows.filter(({ name }) => name.length <= LIMIT - 12);
const EHPAD = pick(real, '500', '31');
const IME = pick(real, '183', '81');
const NAMED = aRow({ name: 'EHPAD DES TROIS PONTS', commune: 'MURET' });
const TYPED = aRow({ name: 'EHPAD DU BOIS JOLI' });
const REFUSED = aRow({ name: 'EHPAD DE LA ROSERAIE' });
const UNTRACKED = aRow({ name: 'EHPAD LES LAVANDES' });
const NOTED = aRow({ name: 'EHPAD LE VERGER' });
const ROWS = [EHPAD, IME, NAMED, TYPED, REFUSED, UNTRACKED, NOTED];

describe.each(COMBINATIONS)('dossiers tracked by themselves, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS, nameLimit: LIMIT });
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    await scenario.openHome();
    await scenario.session.overlay().waitForText('Étape 2 sur 6');
    await scenario.forgetAll();
  });

  const form = () => scenario.session.overlay().getByRole('group', 'Nom du dossier collaboratif');
  type Tracked = Output<'dossiers.list'>['dossiers'][number];

  /** The one dossier tracked, as soon as it is as `wanted`. */
  async function tracked(wanted: (dossier: Tracked) => boolean = () => true): Promise<Tracked> {
    let dossiers: Tracked[] = [];
    return eventually(
      async () => {
        ({ dossiers } = await scenario.ask('dossiers.list', {}));
        const [only] = dossiers;
        return dossiers.length === 1 && only && wanted(only) ? only : undefined;
      },
      () => `tracked: ${JSON.stringify(dossiers, null, 1)}`,
    );
  }

  async function type(name: string): Promise<void> {
    await form().wait();
    await scenario.nameField.fill(name);
  }

  it('are one record, opened twice, in two tabs, and by their address', async () => {
    const { id } = scenario.dossier(EHPAD);
    await scenario.openDossier(id);
    const { name, finess_et: finess, commune, department } = EHPAD;
    const first = await tracked();
    expect(first).toMatchObject({ name, structure: { name, finess, commune, department }, state: 'open' });
    expect(first.url).toContain(id);

    await scenario.openHome();
    await form().gone();
    await scenario.openDossier(id);
    const page = await scenario.session.engine.browser.newPage();
    await page.goto(SITE + scenario.dossierPath(id));
    await pause(500);
    await page.close();
    expect(await tracked()).toMatchObject({ id: first.id, structure: first.structure });
  });

  it('are tracked from their creation, with what the sheet told', async () => {
    await scenario.openSheet(IME);
    await scenario.session.overlay().waitForText('Étape 5 sur 6');
    await scenario.site.createDossier();
    await form().wait();
    const { name, finess_et: finess, commune, department } = IME;
    const dossier = await tracked();
    expect(dossier.structure).toMatchObject({ name, finess, commune, department });
    expect(dossier.structure.category).toContain('Institut');
    expect(scenario.server.ror.dossiersOf('directrice').map((one) => one.finess)).toContain(finess);
  });

  it('bear the name that the site has stored, and the group that it says', async () => {
    const { id } = scenario.dossier(NAMED);
    await scenario.openDossier(id);
    await tracked(({ name }) => name === NAMED.name);
    const name = `31 MAJ MSPA ${NAMED.name}`;
    await form().getByRole('button', 'Appliquer ce nom').click();
    await scenario.site.saveName();
    await scenario.stored(id, name);
    expect(await tracked((one) => one.name === name)).toMatchObject({ group: 'MSPA' });
    await scenario.openHome();
    await form().gone();
    await scenario.openDossier(id);
    await form().wait();
    expect(await tracked()).toMatchObject({ name, group: 'MSPA', structure: { name: NAMED.name, commune: 'MURET' } });
  });

  it('keep their name while another is typed, and when one leaves without saving', async () => {
    await scenario.openDossier(scenario.dossier(TYPED).id);
    await tracked();
    await type('31 MAJ MSPA JAMAIS ENREGISTRE');
    await form().getByRole('button', 'Appliquer ce nom').wait();
    await pause(SAVED_MS);
    expect(await tracked()).toMatchObject({ name: TYPED.name });
    await scenario.openHome();
    await form().gone();
    expect(await tracked()).toMatchObject({ name: TYPED.name });
  });

  // The old front answers with another page, which says nothing of a dossier: the name is right again when it is next opened.
  if (front === 'dynamic')
    it('keep their name when the site refuses another', async () => {
      const { id } = scenario.dossier(REFUSED);
      await scenario.openDossier(id);
      await tracked();
      await type('31 MAJ MSPA '.padEnd(LIMIT + 1, 'x'));
      await scenario.site.saveName();
      await scenario.session.site().waitForText('ne doit pas dépasser');
      await pause(SAVED_MS);
      expect(await tracked()).toMatchObject({ name: REFUSED.name });
    });

  it('are not where the user does not want it', async () => {
    const options = await scenario.session.popup('options.html');
    const choice = options.content.getByRole('checkbox', 'Suivi automatique');
    await choice.click();
    await options.content.waitForText('Réglage enregistré');
    const { id } = scenario.dossier(UNTRACKED);
    await scenario.openDossier(id);
    await form().wait();
    await pause(SAVED_MS);
    expect((await scenario.ask('dossiers.list', {})).dossiers).toEqual([]);
    await options.page.bringToFront();
    await choice.click();
    // At once, on the page that is open.
    await tracked(({ name }) => name === UNTRACKED.name);
    await options.close();
  });

  it('keep their notes from the site', async () => {
    const secret = 'NOTE-QUI-RESTE-ICI';
    const { id } = scenario.dossier(NOTED);
    await scenario.openDossier(id);
    const dossier = await tracked();
    await scenario.ask('dossiers.put', { dossier: { ...dossier, note: secret } });
    await scenario.openSheet(NOTED);
    await scenario.session.overlay().waitForText('Vous suivez ce dossier.');
    expect(await scenario.session.overlay().text()).not.toContain(secret);
    const frames = scenario.session.page.frames();
    const pages = await Promise.all(frames.map((frame) => frame.evaluate(() => document.documentElement.outerHTML)));
    expect(pages.join()).not.toContain(secret);
    expect(JSON.stringify(scenario.server.requests)).not.toContain(secret);
    expect(await tracked()).toMatchObject({ note: secret });
  });
});

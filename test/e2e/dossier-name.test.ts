// The mandatory name of a dossier, from the proposal to what the site has stored.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRows } from '../ror/rows';
import type { Dossier, Row } from '../ror/types';
import { aRow, COMBINATIONS, pick, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';

/** Short enough that some names fit with their prefix and some do not. */
const LIMIT = 40;

const SSIAD = aRow({ name: 'SSIAD DU LAURAGAIS', category_code: '354', category_label: 'SSIAD' });
const SSIAD_PA = aRow({ name: 'SSIAD PERSONNES AGEES', category_code: '354', category_label: 'SSIAD' });
const NOWHERE = aRow({
  name: 'EHPAD LES GLYCINES',
  finess_et: 'EN-COURS',
  postal_code: '',
  commune: '',
  department: '',
});
const LONG = aRow({ name: 'EHPAD RESIDENCE DES TROIS TILLEULS' });
const real = loadRows().rows.filter(({ name }) => name.length <= LIMIT - 12);
const EHPAD = pick(real, '500', '31');
const OTHER_EHPAD = pick(real, '500', '82');
const IME = pick(real, '183', '81');
const ROWS = [SSIAD, SSIAD_PA, NOWHERE, LONG, EHPAD, OTHER_EHPAD, IME];

describe.each(COMBINATIONS)('the name of a dossier, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS, nameLimit: LIMIT });
  });
  afterAll(() => scenario?.close());

  const form = () => scenario.session.overlay().getByRole('group', 'Nom du dossier collaboratif');
  const apply = () => form().getByRole('button', 'Appliquer ce nom');
  const chosen = async () => (await form().allByRole('radio')).filter(({ checked }) => checked).map(({ name }) => name);
  const problems = () => form().getByRole('list', 'À vérifier');

  /** The page of the establishment's dossier, its name as given. */
  async function open(row: Row, name: string = row.name): Promise<Dossier> {
    const dossier = scenario.dossier(row, name);
    await scenario.openHome();
    await form().gone();
    await scenario.openDossier(dossier.id);
    await form().wait();
    return dossier;
  }

  async function proposes(name: string): Promise<void> {
    const proposed = form().getByRole('status', 'Nom proposé');
    await eventually(
      async () => (await proposed.text()) === name || undefined,
      async () => `« ${await proposed.text()} » is proposed, not « ${name} »`,
    );
  }

  async function fieldHolds(name: string): Promise<void> {
    await eventually(
      async () => (await scenario.site.dossierName()) === name || undefined,
      async () => `the site's field holds « ${await scenario.site.dossierName()} », not « ${name} »`,
    );
  }

  it('is proposed with its reasons, and stored by the site’s own button', async () => {
    const { id } = await open(EHPAD);
    const name = `31 MAJ MSPA ${EHPAD.name}`;
    await proposes(name);
    expect(await chosen()).toEqual(['MSPA']);
    expect(await form().getByRole('combobox', 'Département du dossier').value()).toBe('31');
    await form().waitForText(`FINESS ${EHPAD.finess_et} → 31`);
    await form().waitForText(/catégorie « .*personnes âgées dépendantes » → MSPA/);

    if (front === 'dynamic') {
      // What a framework controls is not changed by writing in it: the site has seen nothing to save.
      await scenario.session.page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('form input');
        if (field) field.value = 'naïf';
      });
      await fieldHolds('naïf');
      const save = scenario.session.site().getByRole('button', 'Enregistrer');
      expect((await save.see()).disabled).toBe(true);
    }
    await apply().click();
    await fieldHolds(name);
    expect(scenario.server.ror.dossier(id)?.name).toBe(EHPAD.name);
    await scenario.site.saveName();
    await scenario.stored(id, name);
    await form().waitForText('Ce dossier porte déjà ce nom.');
    expect((await apply().see()).disabled).toBe(true);
  });

  it('is MSPH for an IME, in its own department', async () => {
    await open(IME);
    await proposes(`81 MAJ MSPH ${IME.name}`);
    await form().waitForText('→ MSPH');
  });

  it('waits for a choice where several groups are possible', async () => {
    const { id } = await open(SSIAD);
    expect(await chosen()).toEqual([]);
    await form().waitForText('SSIAD » peut relever de MSPA ou MSPH : choisissez');
    for (const button of ['Appliquer ce nom', 'Copier le nom'])
      expect((await form().getByRole('button', button).see()).disabled).toBe(true);
    await form().getByRole('radio', 'MSPH').click();
    await proposes(`31 MAJ MSPH ${SSIAD.name}`);
    await apply().click();
    await scenario.site.saveName();
    await scenario.stored(id, `31 MAJ MSPH ${SSIAD.name}`);
  });

  it('leans to the group that the name hints at, and asks to check', async () => {
    await open(SSIAD_PA);
    await proposes(`31 MAJ MSPA ${SSIAD_PA.name}`);
    await form().waitForText('MSPA est le plus probable, vérifiez');
  });

  it('waits for the department where nothing on the page tells it', async () => {
    await open(NOWHERE);
    await form().waitForText('Département non trouvé sur la page : choisissez-le');
    expect((await apply().see()).disabled).toBe(true);
    await form().getByRole('combobox', 'Département du dossier').choose('48 Lozère');
    await proposes(`48 MAJ MSPA ${NOWHERE.name}`);
    await apply().click();
    await fieldHolds(`48 MAJ MSPA ${NOWHERE.name}`);
  });

  it.each(['82-maj-ms pa ', '82 MAJ MSPA 82 MAJ MSPA ', '82_MAJ_SMR_', 'MAJ MSPA ', '82 Maj - '])(
    'replaces « %s » and never doubles it',
    async (prefix) => {
      const { id } = await open(OTHER_EHPAD, prefix + OTHER_EHPAD.name.slice(0, LIMIT - prefix.length));
      const rest = OTHER_EHPAD.name.slice(0, LIMIT - prefix.length).trim();
      await proposes(`82 MAJ MSPA ${rest}`);
      await apply().click();
      await scenario.site.saveName();
      await scenario.stored(id, `82 MAJ MSPA ${rest}`);
    },
  );

  it('warns of a prefix that is wrong for this establishment', async () => {
    await open(OTHER_EHPAD, `09 MAJ MSPH ${OTHER_EHPAD.name}`);
    await problems().waitForText('commence par le département 09, la structure est dans le 82');
    await problems().waitForText('porte le groupe MSPH ; pour cette structure on attend MSPA');
    await proposes(`82 MAJ MSPA ${OTHER_EHPAD.name}`);
  });

  it('says what is wrong with an empty name, and proposes one all the same', async () => {
    await open(EHPAD);
    await scenario.nameField.fill('');
    await problems().waitForText('Le nom du dossier est vide');
    await proposes(`31 MAJ MSPA ${EHPAD.name}`);
  });

  it('over the limit of the site is told, mended in the site’s field, and stored', async () => {
    const { id } = await open(LONG);
    const name = `31 MAJ MSPA ${LONG.name}`;
    const short = '31 MAJ MSPA EHPAD TROIS TILLEULS';
    await proposes(name);
    if (front === 'classic') {
      await problems().waitForText(`Le nom dépasse les ${LIMIT} caractères que le champ du site accepte`);
      await scenario.nameField.fill('EHPAD TROIS TILLEULS');
      await proposes(short);
      expect(await problems().text()).not.toContain('dépasse');
      await apply().click();
    } else {
      // Its field does not tell its limit: the site's own answer does.
      await apply().click();
      await scenario.site.saveName();
      await scenario.session.site().waitForText(`ne doit pas dépasser ${LIMIT} caractères`);
      expect(scenario.server.ror.dossier(id)?.name).toBe(LONG.name);
      await scenario.nameField.fill(short);
    }
    await scenario.site.saveName();
    await scenario.stored(id, short);
  });

  it('comes back as it was by « Annuler », ready to be saved', async () => {
    const { id } = await open(EHPAD, 'NOM DE DEPART');
    await scenario.nameField.fill('MON NOM');
    await proposes('31 MAJ MSPA MON NOM');
    await apply().click();
    await fieldHolds('31 MAJ MSPA MON NOM');
    await form().getByRole('button', 'Annuler').click();
    await fieldHolds('MON NOM');
    await form().waitForText('Le nom précédent est revenu');
    expect(await form().queryByRole('button', 'Annuler')).toBeUndefined();
    await scenario.site.saveName();
    await scenario.stored(id, 'MON NOM');
  });

  it('takes the separator of the settings at once, in the tab that is open', async () => {
    await open(EHPAD);
    await proposes(`31 MAJ MSPA ${EHPAD.name}`);
    const options = await scenario.session.popup('options.html');
    try {
      await options.content.getByRole('radio', 'un tiret').click();
      await options.content.waitForText('31-MAJ-MSPA-EHPAD LES TILLEULS');
      await proposes(`31-MAJ-MSPA-${EHPAD.name}`);
    } finally {
      await options.content.getByRole('radio', 'une espace').click();
      await options.close();
    }
    await proposes(`31 MAJ MSPA ${EHPAD.name}`);
  });

  it('is copied, to be pasted anywhere', async () => {
    await open(IME);
    await proposes(`81 MAJ MSPH ${IME.name}`);
    await form().getByRole('button', 'Copier le nom').click();
    await form().waitForText('Nom copié.');
    await scenario.nameField.fill('');
    await scenario.nameField.press('Control+v');
    await fieldHolds(`81 MAJ MSPH ${IME.name}`);
  });

  it('follows what is typed in the site’s field, and never rewrites it', async () => {
    await open(IME, IME.name);
    for (const typed of ['09 maj MSPH ', '09 maj MSPH IME 31 MAJ', 'm']) {
      await scenario.nameField.fill(typed);
      const rest = typed === 'm' ? 'm' : typed.slice(12);
      await proposes(`81 MAJ MSPH ${rest.trim() || IME.name}`);
      await pause(400);
      expect(await scenario.site.dossierName()).toBe(typed);
    }
  });
});

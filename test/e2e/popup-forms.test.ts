// The forms of the popup: dossiers added and changed by hand. What is wrong is said beside its field, and nothing typed is lost.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dossiers/civil-date';
import { cardsOf } from './support/cards';
import { aRow, Scenario } from './support/dossier-scenario';
import type { ExtensionPage } from './support/session';
import { aTracked } from './support/tracked';

const STRUCTURE = 'Nom de la structure';
const NUMBER = 'FINESS (facultatif)';
const PLACE = 'Commune (facultatif)';

describe.each(['chromium', 'firefox'] as const)('the forms of the popup, %s', (browser) => {
  let scenario: Scenario;
  let popup: ExtensionPage;
  let today = '';
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    ({ today } = await scenario.ask('dossiers.list', {}));
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    await scenario.forgetAll();
    popup = await scenario.session.popup();
    await popup.content.waitForText('Aucun dossier à suivre');
    return () => popup.close();
  });

  const form = () => popup.content.getByRole('form', 'Ajouter un dossier');
  const field = (name: string) => form().getByRole('textbox', name);
  const submit = () => form().getByRole('button', 'Suivre ce dossier').click();
  const { stored, card } = cardsOf(() => ({ scenario, popup, today }));

  async function fill(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await field(name).fill(value);
  }

  it('ask for what is missing, each beside its field, the first one ready to be filled in', async () => {
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    await submit();
    await form().waitForText('Indiquez le nom de la structure, tel qu’il apparaît sur le ROR.');
    await form().waitForText('Choisissez le département de la structure.');
    await form().waitForText('Choisissez le grand groupe de discipline.');
    expect((await field(STRUCTURE).see()).focused).toBe(true);
    expect(await field(STRUCTURE).attribute('aria-invalid')).toBe('true');
    expect(await stored()).toEqual([]);
    await form().getByRole('button', 'Fermer sans ajouter').click();
    await form().gone();
  });

  it('refuse a number whose key fails, a name too long, and keep all that was typed, popup closed or not', async () => {
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    const typed = { [STRUCTURE]: 'IME Les Genêts', [NUMBER]: '31 000 001 4', [PLACE]: 'Muret' };
    await fill(typed);
    await form().waitForText('Ce numéro ne passe pas le contrôle');
    await form().getByRole('combobox', 'Département').choose('09 Ariège');
    await submit();
    expect(await stored()).toEqual([]);
    await fill({ [NUMBER]: '31 00' });
    await form().waitForText('Un numéro FINESS compte 9 chiffres');
    await fill({ [STRUCTURE]: 'x'.repeat(301) });
    await form().getByRole('combobox', 'Grand groupe').choose('MSPH – personnes handicapées');
    await form().waitForText('C’est trop long');
    await submit();
    expect(await stored()).toEqual([]);

    await fill(typed);
    await popup.close();
    popup = await scenario.session.popup();
    for (const [name, value] of Object.entries(typed)) expect(await field(name).value()).toBe(value);
    expect(await form().getByRole('combobox', 'Département').value()).toBe('09');
    await form().getByRole('button', 'Continuer sans numéro').click();
    await submit();
    await card('IME Les Genêts').waitForText('09 MAJ MSPH IME Les Genêts');
    expect((await stored())[0]?.structure).toEqual({ name: 'IME Les Genêts', commune: 'Muret', department: '09' });
  });

  it('propose the department and the group with their reason, and take the addition back', async () => {
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    await fill({ [STRUCTURE]: 'IME Les Genêts', [NUMBER]: '31 000 001 3' });
    await form().waitForText('FINESS 310000013 → 31');
    await form().waitForText('« IME » dans le nom → MSPH');
    expect(await form().getByRole('combobox', 'Grand groupe').value()).toBe('MSPH');
    expect(await form().getByRole('status').nth(0).text()).toBe('31 MAJ MSPH IME Les Genêts');
    await submit();
    await form().gone();
    await card('IME Les Genêts').wait();
    await popup.content.waitForText('IME Les Genêts : dossier suivi.');
    await popup.content.getByRole('button', 'Annuler').click();
    await card('IME Les Genêts').gone();
    expect(await stored()).toEqual([]);
  });

  it('ask which group where the name allows two', async () => {
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    await fill({ [STRUCTURE]: 'SSIAD du Sidobre' });
    await form().waitForText('« SSIAD » peut relever de MSPA ou MSPH : choisissez');
    expect(await form().getByRole('combobox', 'Grand groupe').value()).toBe('');
    await form().getByRole('button', 'Fermer sans ajouter').click();
    await popup.content.waitForText('Saisie abandonnée.');
    await popup.content.getByRole('button', 'Annuler').click();
    expect(await field(STRUCTURE).value()).toBe('SSIAD du Sidobre');
    await form().getByRole('button', 'Fermer sans ajouter').click();
  });

  it('say that a structure is tracked already, change nothing of it, and lead to it', async () => {
    const known = aTracked(today, {
      age: 9,
      note: 'ma note',
      name: '31 MAJ MSPH LES GENETS (nom donné sur le ROR)',
      structure: { name: 'IME Les Genêts', finess: '310000013', department: '31' },
    });
    await scenario.ask('dossiers.put', { dossier: known });
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    await fill({ [STRUCTURE]: 'I.M.E. les genets', [NUMBER]: '310000013' });
    await form().getByRole('combobox', 'Grand groupe').choose('MSPH – personnes handicapées');
    await submit();
    await form().waitForText(`Cette structure a déjà un dossier suivi : « ${known.name} ».`);
    expect(await field(STRUCTURE).value()).toBe('I.M.E. les genets');
    expect(await stored()).toEqual([known]);
    await form().getByRole('link', 'Voir ce dossier').click();
    expect((await card('IME Les Genêts').getByRole('heading', 'IME Les Genêts').see()).focused).toBe(true);
    await form().getByRole('button', 'Fermer sans ajouter').click();
  });

  it('change the name, the reminder and the note, mark what is submitted, and take it back', async () => {
    const before = aTracked(today, { age: 3, name: 'EHPAD Les Tilleuls' });
    await scenario.ask('dossiers.put', { dossier: before });
    const own = card(before.structure.name);
    await own.getByRole('button', 'Modifier').click();
    const edit = own.getByRole('form', /^Modifier : /);
    await edit.getByRole('button', 'Utiliser ce nom').click();
    await edit.getByRole('textbox', 'Note (facultatif)').fill('Rappeler Mme Durand');
    await edit.getByRole('textbox', 'Prochain rappel').setDate(addDays(today, 2));
    await edit.getByRole('checkbox', /^Intégration demandée/).click();
    await edit.getByRole('button', 'Enregistrer').click();
    await edit.gone();
    for (const text of ['31 MAJ MSPA EHPAD Les Tilleuls', 'soumis', 'Rappeler Mme Durand', 'rappel après-demain'])
      await own.waitForText(text);
    expect((await stored())[0]).toMatchObject({ state: 'submitted', note: 'Rappeler Mme Durand', group: 'MSPA' });
    await popup.content.getByRole('button', 'Annuler').click();
    await own.getByRole('button', 'Modifier').wait();
    await own.waitForText('rappel dans 7 jours');
    expect(await stored()).toEqual([before]);

    await own.getByRole('button', 'Modifier').click();
    await edit.getByRole('textbox', 'Nom du dossier').fill('');
    await edit.getByRole('button', 'Enregistrer').click();
    await edit.waitForText('Indiquez le nom du dossier, tel qu’il apparaît sur le ROR.');
    expect(await stored()).toEqual([before]);
    await edit.getByRole('button', 'Fermer sans enregistrer').click();
  });
});

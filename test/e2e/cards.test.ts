// What a card says beyond its facts: a name to mend, its history, its reminder in a calendar; and what was missed meanwhile.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dossiers/civil-date';
import { inScheme, violations } from './support/axe';
import { cardsOf } from './support/cards';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';

const A = 'EHPAD DES ACACIAS';
const B = 'EHPAD DES BOULEAUX';
const C = 'EHPAD DES CHARMES';

/** A time zone where the morning is not over: an evening can still be asked for. */
function morning(): string {
  const behind = Math.min(12, new Date().getUTCHours() - 10);
  return `Etc/GMT${behind < 0 ? behind : `+${behind}`}`;
}

describe.each(['chromium', 'firefox'] as const)('the cards of the popup, %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-'));
  let scenario: Scenario;
  let popup: ExtensionPage;
  let today = '';
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})], timezone: morning() });
    ({ today } = await scenario.ask('dossiers.list', {}));
  });
  afterAll(async () => {
    await scenario?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await scenario.forgetAll();
    popup = await scenario.session.popup();
    return () => popup.close();
  });

  const { card, press, stored, track, one } = cardsOf(() => ({ scenario, popup, today }));
  const focused = async (name: string) => (await card(name).getByRole('heading', name).see()).focused;
  const unfold = (name: string) => press(name, 'Ce qui change, historique, agenda');

  /** What was copied, pasted where it can be read. */
  async function pasted(): Promise<string> {
    const search = popup.content.getByRole('searchbox', 'Filtrer mes dossiers');
    await search.fill('');
    await search.press('Control+v');
    const text = await search.value();
    await search.fill('');
    return text;
  }

  it('puts off to this evening, and says so until it has come', async () => {
    await track(one(A, { due: -1 }));
    await press(A, 'Rappeler plus tard');
    await press(A, 'Ce soir');
    await card(A).waitForText('rappel ce soir');
    await popup.content.waitForText(`${A} : rappel ce soir.`);
    expect((await stored())[0]).toMatchObject({ remindOn: today, snoozedUntil: today, snoozedToEvening: true });
    await popup.content.getByRole('button', 'Annuler').click();
    await card(A).waitForText('à relancer depuis hier');
    expect((await stored())[0]).not.toHaveProperty('snoozedToEvening');
  });

  it('tells of a name that breaks the convention, and has the corrected one to copy', async () => {
    await track(one(A, { name: `31 maj ms pa ${A}` }), one(B));
    await card(A).waitForText('Le préfixe du nom actuel n’est pas écrit comme demandé.');
    await card(A).waitForText(`31 MAJ MSPA ${A}`);
    expect(await card(B).getByRole('button', 'Copier le nom corrigé').count()).toBe(0);
    await press(A, 'Copier le nom corrigé');
    await card(A).waitForText('Nom copié.');
    expect(await pasted()).toBe(`31 MAJ MSPA ${A}`);
  });

  it('leads to the form where a choice is missing, and tells of no name that is kept', async () => {
    const { group: _, ...bare } = one('SSIAD DU SIDOBRE', { name: 'SSIAD DU SIDOBRE' });
    await track(bare);
    await card('SSIAD DU SIDOBRE').waitForText('il reste à choisir le grand groupe');
    await press('SSIAD DU SIDOBRE', 'Choisir dans « Modifier »');
    const form = card('SSIAD DU SIDOBRE').getByRole('form', 'Modifier : SSIAD DU SIDOBRE');
    await form.getByRole('combobox', 'Grand groupe').choose('MSPA – personnes âgées');
    await form.getByRole('button', 'Fermer sans enregistrer').click();
    await press('SSIAD DU SIDOBRE', 'Garder ce nom');
    await popup.content.waitForText('ce nom ne sera plus signalé');
    await card('SSIAD DU SIDOBRE').getByRole('button', 'Garder ce nom').gone();
    // The button has gone, the card has not.
    expect(await focused('SSIAD DU SIDOBRE')).toBe(true);
    expect((await stored())[0]).toMatchObject({ keptName: 'SSIAD DU SIDOBRE' });
    await popup.content.getByRole('button', 'Annuler').click();
    await card('SSIAD DU SIDOBRE').getByRole('button', 'Garder ce nom').wait();
  });

  it('tells of no name where the user says that no group fits', async () => {
    await popup.content.getByRole('button', 'Ajouter un dossier').click();
    const form = popup.content.getByRole('form', 'Ajouter un dossier');
    await form.getByRole('textbox', 'Nom de la structure').fill('MAISON DU PARC');
    await form.getByRole('combobox', 'Département').choose('31 Haute-Garonne');
    await form.getByRole('combobox', 'Grand groupe').choose('Aucun de ces groupes');
    await form.getByRole('button', 'Suivre ce dossier').click();
    await card('MAISON DU PARC').wait();
    expect((await stored())[0]).toMatchObject({ name: 'MAISON DU PARC', keptName: 'MAISON DU PARC' });
    await card('MAISON DU PARC').getByRole('button', 'Garder ce nom').gone();
  });

  it('keeps the history, the last first, the oldest folded', async () => {
    const history = [
      { on: addDays(today, -60), what: 'created' as const },
      ...[50, 40, 30, 20].map((age) => ({ on: addDays(today, -age), what: 'opened' as const })),
      { on: addDays(today, -10), what: 'renamed' as const, detail: `31 MAJ MSPA ${A}` },
    ];
    await track(one(A, { history }));
    await unfold(A);
    await card(A).waitForText(`renommé « 31 MAJ MSPA ${A} »`);
    expect(await card(A).text()).not.toContain(': créé');
    await press(A, 'Afficher la ligne plus ancienne');
    await card(A).waitForText(': créé');
  });

  it('gives its reminder, or all of them, as a calendar file', async () => {
    await track(one(A, { due: 4 }), one(B, { due: 5 }));
    await unfold(A);
    const own = card(A).getByRole('link', 'Ajouter à mon agenda');
    await eventually(
      async () => (await own.attribute('href'))?.startsWith('blob:') || undefined,
      () => 'no file was made',
    );
    const name = `dossiers-ror-${today}.ics`;
    expect(await own.attribute('download')).toBe(name);
    await popup.content.getByRole('button', 'Tout ajouter à mon agenda').click();
    const all = popup.content.getByRole('link', 'Enregistrer le fichier');
    await popup.content.waitForText('2 rappels sont prêts.');
    expect((await all.see()).focused).toBe(true);
    expect(await all.attribute('href')).toMatch(/^blob:/);
    if (browser === 'firefox') return;
    const cdp = await scenario.session.engine.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const saved = async (link: typeof all, events: number) => {
      await link.click();
      await eventually(
        async () => (existsSync(join(folder, name)) && eventsOf(join(folder, name)) === events) || undefined,
        () => `no file of ${events} reminders was saved`,
      );
      rmSync(join(folder, name));
    };
    await saved(own, 1);
    await saved(all, 2);
  });

  it('keeps the focus among the cards, whatever leaves', async () => {
    await track(one(A, { age: 3 }), one(B, { age: 2 }), one(C, { age: 1 }));
    // With the pointer, the next card has it.
    await press(A, 'Marquer comme intégré');
    await card(A).gone();
    expect(await focused(B)).toBe(true);
    // By keys the way back has it, and then the card that came next.
    await card(C).getByRole('button', 'Ne plus suivre').press('Enter');
    await card(C).gone();
    const undo = popup.content.getByRole('button', 'Annuler');
    await eventually(
      async () => (await undo.see()).focused || undefined,
      () => 'the way back has not the focus',
    );
    await undo.press('Enter');
    await card(C).wait();
    expect(await focused(B)).toBe(true);
  });

  it('draws the first twenty, then the next, and shows the one asked for', async () => {
    const many = Array.from({ length: 45 }, (_, i) => one(`IME NUMERO ${String(i).padStart(2, '0')}`, { age: 50 - i }));
    for (const dossier of many) await scenario.ask('dossiers.put', { dossier });
    const list = popup.content.getByRole('list', 'Dossiers ouverts');
    const drawn = async () => (await list.allByRole('article')).length;
    await popup.content.waitForText('45 dossiers ouverts');
    expect(await drawn()).toBe(20);
    await popup.content.getByRole('button', 'Afficher les 20 suivants').click();
    expect(await focused('IME NUMERO 20')).toBe(true);
    await popup.content.getByRole('button', 'Afficher les 5 suivants').click();
    await card('IME NUMERO 44').wait();
    expect(await focused('IME NUMERO 40')).toBe(true);
  });

  it('tells once of what fell due meanwhile, a few by name, and leads to them', async () => {
    await popup.close();
    const dossiers = [A, B, C, 'IME DU DERNIER RANG'].map((name, i) => one(name, { age: 30 + i, due: -4 + i }));
    const before = Array.from({ length: 25 }, (_, i) => one(`IME NUMERO ${i}`, { age: 90, due: -20 }));
    for (const dossier of [...dossiers, ...before]) await scenario.ask('dossiers.put', { dossier });
    await scenario.session.asExtension(
      (api, looked) => api.storage.local.set({ 'dossiers.looked': looked }),
      Date.now() - 8 * 86_400_000,
    );
    popup = await scenario.session.popup();
    const away = popup.content.getByRole('region', 'Pendant votre absence');
    await away.waitForText('4 dossiers sont à relancer');
    await away.waitForText('et 1 autre');
    expect(await violations(popup.page)).toEqual([]);
    // Beyond the first twenty.
    await card(B).gone();
    await away.getByRole('link', B).click();
    expect(await focused(B)).toBe(true);
    await away.getByRole('button', 'J’ai vu').click();
    await away.gone();
    expect(await focused(B)).toBe(true);
    await popup.close();
    popup = await scenario.session.popup();
    await popup.content.waitForText('29 dossiers ouverts, 29 à relancer');
    await pause(500);
    expect(await popup.content.getByRole('region', 'Pendant votre absence').count()).toBe(0);
  });

  it('follows the settings: on working days only, nothing is due on the others', async () => {
    const options = await scenario.session.popup('options.html');
    const reminders = options.content.getByRole('region', 'Rappels');
    await reminders.waitForText('puis tous les 7 jours, puis tous les 3 jours après un mois');
    await reminders.getByRole('textbox', 'Après un mois, tous les').fill('2');
    await reminders.waitForText('puis tous les 2 jours après un mois');
    await reminders.getByRole('checkbox', 'Seulement les jours ouvrés').click();
    await options.content.waitForText('Réglage enregistré');
    expect(await violations(options.page)).toEqual([]);
    await options.close();
    await popup.page.bringToFront();
    const wanted = { lateReminderDays: 2, workingDaysOnly: true };
    await eventually(
      async () => (await scenario.ask('dossiers.list', {})).moment.workingDaysOnly || undefined,
      () => 'the setting is not stored',
    );
    expect(await scenario.ask('settings.get', {})).toMatchObject(wanted);
    const saturday = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(today, n)).find((day) => new Date(day).getUTCDay() === 6);
    await track(one(A, { remindOn: saturday ?? '' }));
    expect(await card(A).text()).not.toContain('à relancer');
    await scenario.ask('settings.set', { lateReminderDays: 3, workingDaysOnly: false });
  });

  it('has no barrier that can be measured, folded and unfolded, light and dark', async () => {
    await track(one(A, { due: -2, name: A, note: 'À voir' }), one(B, { state: 'submitted' }));
    await unfold(A);
    await card(A).waitForText('La fiche de ce dossier n’a pas encore été lue.');
    await press(B, 'Rappeler plus tard');
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(popup.page, scheme);
      expect(await violations(popup.page)).toEqual([]);
    }
    expect(await scenario.session.problems()).toEqual([]);
  });
});

function eventsOf(path: string): number {
  return readFileSync(path, 'utf8').split('BEGIN:VEVENT').length - 1;
}

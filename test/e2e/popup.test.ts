// The popup: the open dossiers, in the order in which they matter, and all that can be done about each.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../lib/dossiers/civil-date';
import { cardsOf } from './support/cards';
import { aRow, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';

const OLD = 'EHPAD LE PLUS ANCIEN';
const LATE = 'EHPAD EN RETARD';
const DUE = 'EHPAD A RELANCER';

describe.each(['chromium', 'firefox'] as const)('the popup, %s', (browser) => {
  let scenario: Scenario;
  let popup: ExtensionPage;
  let today = '';
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    ({ today } = await scenario.ask('dossiers.list', {}));
    popup = await scenario.session.popup();
  });
  afterAll(() => scenario?.close());
  beforeEach(() => scenario.forgetAll());

  const { list, card, press, stored, track, one } = cardsOf(() => ({ scenario, popup, today }));

  async function iconSays(text: string, title: string): Promise<void> {
    await eventually(
      async () => {
        const face = await scenario.face();
        return (face.text === text && face.title.endsWith(` : ${title}`)) || undefined;
      },
      async () => `the icon says ${JSON.stringify(await scenario.face())}`,
    );
  }

  it('says what to do when there is none', async () => {
    await popup.content.waitForText('Aucun dossier à suivre pour le moment.');
    await popup.content.waitForText('il apparaîtra ici tout seul');
    await iconSays('', 'aucun dossier ouvert');
  });

  it('shows those to act on first, then the oldest, with their age and their reminder', async () => {
    await track(
      one(OLD, { age: 40, due: 3 }),
      one(DUE, { age: 2, due: -1 }),
      one('EHPAD D’HIER', { age: 1 }),
      one(LATE, { age: 12, due: -10 }),
    );
    const names = (await list().allByRole('heading')).map(({ name }) => name);
    expect(names).toEqual([LATE, DUE, OLD, 'EHPAD D’HIER']);
    await card(LATE).waitForText('ouvert il y a 12 jours');
    await card(LATE).waitForText('à relancer depuis 10 jours');
    await card(DUE).waitForText('ouvert avant-hier');
    await card(DUE).waitForText('à relancer depuis hier');
    await card(OLD).waitForText('ouvert il y a 40 jours');
    await card(OLD).waitForText('rappel dans 3 jours');
    await card('EHPAD D’HIER').waitForText('ouvert hier');
    await card(OLD).waitForText('BLAGNAC (31)');
    await popup.content.waitForText('4 dossiers ouverts, 2 à relancer');
    await iconSays('2', '4 dossiers ouverts, 2 à relancer');
  });

  it('marks as integrated, and takes it back', async () => {
    const dossier = one(OLD, { note: 'à garder' });
    await track(dossier);
    await press(OLD, 'Marquer comme intégré');
    await card(OLD).gone();
    await popup.content.waitForText(`${OLD} : marqué comme intégré.`);
    await iconSays('', 'aucun dossier ouvert');
    expect((await stored())[0]?.state).toBe('integrated');
    await popup.content.getByRole('button', 'Annuler').click();
    await card(OLD).wait();
    expect(await stored()).toEqual([dossier]);
  });

  it('stops tracking, and takes it back', async () => {
    const dossier = one(OLD, { note: 'à garder' });
    await track(dossier, one(DUE));
    await press(OLD, 'Ne plus suivre');
    await card(OLD).gone();
    expect(await stored()).toHaveLength(1);
    await popup.content.getByRole('button', 'Annuler').click();
    await card(OLD).wait();
    expect(await stored()).toContainEqual(dossier);
  });

  it('reminds of what is due, until it is put off', async () => {
    await track(one(DUE, { due: -1 }));
    await iconSays('1', '1 dossier ouvert, 1 à relancer');
    await popup.content.waitForText('1 dossier ouvert, 1 à relancer');
    await press(DUE, 'Rappeler plus tard');
    await press(DUE, /^Demain/);
    await card(DUE).waitForText('rappel demain');
    await iconSays('1', '1 dossier ouvert');
    await popup.content.getByRole('button', 'Annuler').click();
    await card(DUE).waitForText('à relancer depuis hier');
    await iconSays('1', '1 dossier ouvert, 1 à relancer');
  });

  it('puts off to any of its days, or another, and to none gone by', async () => {
    await track(one(OLD));
    const monday = [1, 2, 3, 4, 5, 6, 7].map((n) => addDays(today, n)).find((day) => new Date(day).getUTCDay() === 1);
    // A day that is offered twice is offered once, under the nearer name.
    const offers = new Map([
      [addMonths(today, 1), /^Dans un mois/],
      [addDays(today, 7), /^Dans une semaine/],
      [monday ?? '', /^Lundi/],
      [addDays(today, 1), /^Demain matin/],
    ]);
    for (const [day, button] of offers) {
      await press(OLD, 'Rappeler plus tard');
      await press(OLD, button);
      await card(OLD).getByRole('button', button).gone();
      expect((await stored())[0]).toMatchObject({ remindOn: day, snoozedUntil: day });
    }
    await press(OLD, 'Rappeler plus tard');
    await press(OLD, 'Rappeler ce jour-là');
    await card(OLD).waitForText('Choisissez un jour à partir de demain.');
    await card(OLD).getByRole('textbox', 'Une autre date').setDate(today);
    await press(OLD, 'Rappeler ce jour-là');
    await card(OLD).waitForText('Choisissez un jour à partir de demain.');
    await card(OLD).getByRole('textbox', 'Une autre date').setDate(addDays(today, 60));
    await press(OLD, 'Rappeler ce jour-là');
    await card(OLD).waitForText('rappel dans 2 mois');
    expect((await stored())[0]?.remindOn).toBe(addDays(today, 60));
  });

  it('narrows the list by a few words, notes included', async () => {
    await track(one('EHPAD LES ÉRABLES'), one('IME DU LAC', { note: 'Relancer Mme Durand' }));
    const search = popup.content.getByRole('searchbox', 'Filtrer mes dossiers');
    await search.fill('erables ehpad');
    await card('IME DU LAC').gone();
    await popup.content.waitForText('1 dossier trouvé');
    await search.fill('durand');
    await card('IME DU LAC').wait();
    await card('EHPAD LES ÉRABLES').gone();
    await search.fill('introuvable');
    await popup.content.waitForText('Aucun dossier ouvert ne correspond à ce filtre');
    await search.fill('');
    await card('EHPAD LES ÉRABLES').wait();
  });

  it('opens the dossier on the ROR, or its start page where no address is known', async () => {
    const site = 'https://ror.esante-occitanie.fr/ror/';
    await track(one(OLD, { url: `${site}aide.do?dossier=7` }), one(DUE, { url: 'https://example.org/ror/' }));
    const opened = (url: string, times: number) =>
      eventually(
        async () => (await scenario.session.engine.tabs()).filter((tab) => tab === url).length === times || undefined,
        async () => `${url} is not ${times} times among ${await scenario.session.engine.tabs()}`,
      );
    await press(OLD, 'Ouvrir');
    await opened(`${site}aide.do?dossier=7`, 1);
    await popup.page.bringToFront();
    await press(DUE, 'Ouvrir');
    // Beside the one where the session is.
    await opened(`${site}portail.do`, 2);
    await popup.page.bringToFront();
  });

  it('works on when its worker has stopped between two gestures', async () => {
    await track(one(OLD), one(DUE));
    await scenario.session.stopWorker();
    await popup.page.bringToFront();
    await press(OLD, 'Marquer comme intégré');
    await card(OLD).gone();
    await scenario.session.stopWorker();
    await popup.page.bringToFront();
    await popup.content.getByRole('button', 'Annuler').click();
    await card(OLD).wait();
    await iconSays('2', '2 dossiers ouverts');
  });

  it('reminds all the same where notifications are wanted and not allowed', async () => {
    await scenario.ask('settings.set', { notify: true });
    await track(one(DUE, { due: -3 }));
    await iconSays('1', '1 dossier ouvert, 1 à relancer');
    await card(DUE).waitForText('à relancer depuis 3 jours');
    await scenario.ask('settings.set', { notify: false });
    expect(await scenario.session.problems()).toEqual([]);
  });
});

// Before and after, from the pages of the site to the card: what changes in a dossier, and what its integration will erase.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inScheme, violations } from './support/axe';
import { cardsOf } from './support/cards';
import { aRow, COMBINATIONS, Scenario } from './support/dossier-scenario';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';

const ROW = aRow({ name: 'EHPAD LES GLYCINES' });
const INSIDE = '05 61 00 00 01';
const OUTSIDE = '05 61 99 99 99';

describe.each(COMBINATIONS)('before and after, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  let popup: ExtensionPage;
  let today = '';
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: [ROW] });
    ({ today } = await scenario.ask('dossiers.list', {}));

    // The published sheet, then a dossier made from it, each edited after it was first seen.
    const { ror } = scenario.server;
    await scenario.openSheet(ROW);
    await scenario.session.overlay().waitForText('Étape 5 sur 6');
    const { id } = scenario.dossier(ROW);
    const opened = async (done: (comparison: Awaited<ReturnType<typeof compared>>) => boolean) => {
      await scenario.openDossier(id);
      await until(done);
      await scenario.openHome();
      await scenario.session.overlay().getByRole('group', 'Nom du dossier collaboratif').gone();
    };
    await opened(({ seen }) => seen.inside !== undefined);
    ror.editSheet({ dossier: id }, { field: 'phone', value: INSIDE });
    await opened(({ inside }) => inside.length > 0);
    ror.editSheet({ finess: ROW.finess_et }, { field: 'phone', value: OUTSIDE });
    await scenario.openSheet(ROW);
    await until(({ outside }) => outside.length > 0);
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    popup = await scenario.session.popup();
    return () => popup.close();
  });

  const { card, press } = cardsOf(() => ({ scenario, popup, today }));
  const own = () => card(ROW.name);

  async function compared() {
    const [dossier] = (await scenario.ask('dossiers.list', {})).dossiers;
    return scenario.ask('dossiers.compare', { id: dossier?.id ?? '' });
  }
  const until = (done: (comparison: Awaited<ReturnType<typeof compared>>) => boolean) =>
    eventually(
      async () => done(await compared()) || undefined,
      async () => `compared: ${JSON.stringify(await compared().catch(String))}`,
    );

  it('warns of what will be erased before anything is unfolded, and leads to it', async () => {
    await own().waitForText('1 modification faite hors du dossier sera effacée à l’intégration.');
    await press(ROW.name, 'Voir ce qui sera effacé');
    const erased = own().getByRole('heading', 'Ce qui sera effacé');
    await eventually(
      async () => (await erased.see()).focused || undefined,
      () => 'what will be erased has not the focus',
    );
    await own().waitForText(OUTSIDE);
    await own().waitForText(INSIDE);
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(popup.page, scheme);
      expect(await violations(popup.page)).toEqual([]);
    }
    // What the site says by itself is no fault of ours.
    const ours = (await scenario.session.problems()).filter(({ where }) => !where.startsWith('https:'));
    expect(ours).toEqual([]);
  });

  it('is copied, or mailed to the person in charge', async () => {
    await press(ROW.name, 'Ce qui change, historique, agenda');
    const mail = await own().getByRole('link', 'Envoyer au référent').attribute('href');
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail ?? '')).toContain(OUTSIDE);
    await press(ROW.name, 'Copier le résumé');
    await own().waitForText('Résumé copié.');
    const search = popup.content.getByRole('searchbox', 'Filtrer mes dossiers');
    await search.fill('');
    await search.press('Control+v');
    const summary = await search.value();
    for (const part of ['Je vous demande l’intégration', INSIDE, OUTSIDE]) expect(summary).toContain(part);
  });
});

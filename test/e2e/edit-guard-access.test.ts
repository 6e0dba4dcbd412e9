// The question before an edit and the line that reminds, under the rules of axe-core: the real build's root is closed, hence the one for tests.
import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { aRow } from './support/dossier-scenario';
import { framesOf } from './support/frames';
import { SITE } from './support/launch';
import { onStages } from './support/stage';
import { aTracked } from './support/tracked';

const OWN = aRow({ name: 'EHPAD DES TROIS PONTS' });

onStages({ rows: [OWN], build: 'test' }, (stage) => {
  test('have no barrier that can be measured, light or dark', async () => {
    const { front, session, overlay, server } = stage;
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
    const seemsIntegrated = { on: today, reasons: ['notice-gone' as const] };
    const dossiers = [aTracked(today, { due: -2, age: 12 }), aTracked(today, { due: -2, seemsIntegrated })];
    for (const [i, dossier] of dossiers.entries()) {
      const data = { dossier: { ...dossier, structure: { ...dossier.structure, name: `EHPAD ${i}` } } };
      await session.asExtension((api, sent) => api.runtime.sendMessage(sent), {
        type: 'dossiers.put',
        data,
        timestamp: Date.now(),
      });
    }
    const classic = front === 'classic';
    server.ror.createDossier(OWN.finess_et, 'directrice');
    const [frame] = classic ? await framesOf(session.page, 'contenu') : [session.page.mainFrame()];
    await frame?.goto(SITE + (classic ? `annuaire/fiche.do?et=${OWN.finess_et}` : `app/structures/${OWN.finess_et}`));
    await overlay.waitForText('Dossier collaboratif en cours');
    await overlay.getByRole('region', 'Mes dossiers à faire intégrer').wait();
    await new Promise((done) => setTimeout(done, 700));
    const site = session.site(classic ? 'contenu' : undefined);
    await (classic
      ? site.getByRole('link', 'Modifier').nth(0)
      : site.getByRole('button', 'Modifier : nom opérationnel')
    ).click();
    await overlay.getByRole('alertdialog').wait();
    for (const value of ['light', 'dark']) {
      if (stage.browser === 'chromium')
        await session.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(session.page, 'compagnon-ror')).toEqual([]);
    }
  });
});

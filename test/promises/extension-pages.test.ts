// S12: no page of the extension is refused anything by its own policy while every control of it is used; a planted refusal is seen.
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportedList } from '../../lib/export/schema';
import { aRow, Scenario } from '../e2e/support/dossier-scenario';
import { launch } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import { BROWSERS } from '../e2e/support/stage';
import { numbered } from '../e2e/support/tracked';
import { startProxy } from '../ror/proxy';
import { measured } from './measured';
import { pressAll } from './press-all';
import { clearVariants, planted } from './variants';

const ROW = aRow({ name: 'EHPAD LES TILLEULS' });
/** Enough for the full tab to be a table. */
const MANY = 60;
const LIST: ExportedList = {
  asked: ['personnes âgées'],
  on: '2027-01-05',
  rows: [
    {
      name: 'EHPAD LES PINS',
      finess: '810000017',
      commune: 'ALBI',
      postalCode: '81000',
      department: '81',
      category: 'EHPAD',
      href: '',
      pinned: true,
      withDossier: false,
    },
  ],
};
/** Each with the fewest controls that it must have been used by. */
const PAGES: Record<string, number> = {
  'popup.html': 4,
  'sidepanel.html': 4,
  'dossiers.html': 8,
  'options.html': 8,
  'welcome.html': 0,
  'export.html?list=1': 1,
  'structure.html': 1,
};
const REFUSED = '<script>globalThis.planted = 1</script><p style="color: red">planté</p>';

afterAll(clearVariants);

describe.each(BROWSERS)('in %s', (browser) => {
  it('is refused nothing', { timeout: 300_000 }, async () => {
    const scenario = await Scenario.start({ browser, front: 'classic', rows: [ROW] });
    const { session } = scenario;
    try {
      await scenario.openSheet(ROW);
      await session.overlay().waitForText('Étape 5 sur 6');
      const tab = await session.asExtension(async (api) => {
        const own = await api.tabs.getCurrent();
        for (const { id = -1 } of await api.tabs.query({}))
          if (id !== own?.id && (await api.tabs.sendMessage(id, 'here').catch(() => false))) return id;
        return -1;
      });
      let used = 0;
      for (const [path, fewest] of Object.entries(PAGES)) {
        for (let i = 0; i < MANY; i++) await scenario.ask('dossiers.put', { dossier: numbered(i) });
        await session.asExtension((api, list) => api.storage.session.set({ 'export.1': list }), LIST);
        const { page, close } = await session.popup(path === 'structure.html' ? `${path}?tab=${tab}` : path);
        const times = await pressAll(page);
        expect(times, path).toBeGreaterThanOrEqual(fewest);
        used += times;
        await close();
      }
      const refused = (await session.problems()).filter(({ kind }) => kind === 'policy');
      expect(refused).toEqual([]);
      measured('S12', `${browser} : ${used} commandes employées sur ${Object.keys(PAGES).length} pages, 0 refus`);
    } finally {
      await scenario.close();
    }
  });

  it('is seen where it is refused something', { timeout: 120_000 }, async () => {
    const proxy = await startProxy(9);
    const session = await launch({ browser, proxy, url: '', extension: planted(browser, { 'popup.html': REFUSED }) });
    try {
      const { close } = await session.popup();
      await eventually(
        async () => (await session.problems()).some(({ kind }) => kind === 'policy') || undefined,
        () => 'no refusal was seen',
      );
      await close();
    } finally {
      await session.close();
      await proxy.close();
    }
  });
});

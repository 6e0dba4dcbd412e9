// On the ROR's own pages: the mark in the directory, the line that reminds, and what seems integrated.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/messages';
import { violations } from './support/axe';
import { aRow, COMBINATIONS, Scenario } from './support/dossier-scenario';
import { SITE } from './support/launch';
import { eventually } from './support/poll';
import { toggleSetting } from './support/settings';
import { SiteList } from './support/site-list';
import type { Stage } from './support/stage';
import { aTracked } from './support/tracked';

const ROWS = Array.from({ length: 60 }, (_, i) => aRow({ name: `EHPAD DU PONT ${String(i).padStart(2, '0')}` }));
const [FIRST, SECOND] = ROWS as [(typeof ROWS)[0], (typeof ROWS)[0]];
const LAST = ROWS.at(-1) as typeof FIRST;
const OWN = ROWS[20] as typeof FIRST;
const SHEET = ROWS[30] as typeof FIRST;

describe.each(COMBINATIONS)('dossiers on the site, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  let list: SiteList;
  let today = '';
  const stage = () => ({ front, session: scenario.session, overlay: scenario.session.overlay() }) as unknown as Stage;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: ROWS });
    list = new SiteList(stage());
    ({ today } = await scenario.ask('dossiers.list', {}));
  });
  afterAll(() => scenario?.close());
  beforeEach(async () => {
    await scenario.openHome();
    await overlay().waitForText('Étape 2 sur 6');
    await scenario.forgetAll();
  });

  const overlay = () => scenario.session.overlay();
  const strip = () => overlay().getByRole('region', 'Mes dossiers à faire intégrer');
  const of = ({ name, commune, finess_et: finess }: typeof FIRST, part: Parameters<typeof aTracked>[1] = {}) =>
    aTracked(today, { structure: { name, commune, finess }, ...part });
  const track = async (...dossiers: Dossier[]) => {
    for (const dossier of dossiers) await scenario.ask('dossiers.put', { dossier });
  };
  const address = (id: string) => SITE + scenario.dossierPath(id);
  const tracked = async () => (await scenario.ask('dossiers.list', {})).dossiers[0];

  describe('the mark in the directory', () => {
    async function open(): Promise<void> {
      await scenario.site.openDirectory();
      await overlay().waitForText(/Étape [34] sur 6/);
      if (!(await list.shown())) await list.open();
      await eventually(
        async () => (await list.shown()) > 5 || undefined,
        () => 'no rows',
      );
    }

    /** The rows that bear it: their names, and the heights of all rows. */
    async function look() {
      const frame = await list.frame();
      return frame.evaluate(() => {
        const rows = [...document.querySelectorAll('[data-compagnon-ror~=dossier]')];
        const all = [...document.querySelectorAll('#tabListe tr, [role=row][aria-selected]')];
        return {
          names: rows.map((row) => row.querySelector('a')?.textContent),
          looks: rows.map((row) => {
            const cell = row.matches('tr') ? row.firstElementChild : row;
            return cell && getComputedStyle(cell).backgroundImage.includes('gradient');
          }),
          boxes: all.map((row) => [row.getBoundingClientRect().height, ...[...row.children].map((c) => c.clientWidth)]),
        };
      });
    }
    async function areMarked(...names: string[]): Promise<void> {
      let last: unknown;
      await eventually(
        async () => {
          last = (await look()).names;
          return JSON.stringify(last) === JSON.stringify(names) || undefined;
        },
        () => `marked: ${JSON.stringify(last)}`,
      );
    }

    it('is on the rows of open dossiers as they come and go, and moves nothing', async () => {
      await open();
      await areMarked();
      const before = (await look()).boxes;
      const [one, two] = [of(FIRST), of(SECOND)];
      await track(one, two, of(LAST, { state: 'integrated', keepUntil: '2099-01-01' }));
      await areMarked(FIRST.name, SECOND.name);
      expect(await look()).toMatchObject({ looks: [true, true], boxes: before });
      await scenario.ask('dossiers.setState', { id: one.id, state: 'integrated' });
      await areMarked(SECOND.name);
      await scenario.forgetAll();
      await areMarked();
      expect(await (await list.frame()).$$eval('[data-compagnon-ror]', (all) => all.length)).toBe(0);
    });

    it('follows its row as the list scrolls', async () => {
      await track(of(LAST));
      await open();
      await list.scrollTo(1);
      await areMarked(LAST.name);
      await list.scrollTo(0);
      await list.scrollTo(1);
      await areMarked(LAST.name);
    });

    it('is in words in our own list of hits, and stays on a row that is shown', async () => {
      await track(of(SECOND));
      await open();
      await areMarked(SECOND.name);
      await overlay().getByRole('combobox', 'Rechercher une structure').fill(SECOND.name);
      await overlay()
        .getByRole('option', new RegExp(`${SECOND.name}.*Dossier ouvert`))
        .wait();
      await scenario.session.page.keyboard.press('Enter');
      expect((await list.revealed()).name).toBe(SECOND.name);
      await areMarked(SECOND.name);
      await overlay().getByRole('combobox', 'Rechercher une structure').fill('');
      await areMarked(SECOND.name);
    });

    it('goes when it is switched off', async () => {
      await track(of(FIRST));
      await open();
      await areMarked(FIRST.name);
      await toggleSetting(stage(), 'Repère dans le répertoire');
      await areMarked();
      await toggleSetting(stage(), 'Repère dans le répertoire');
      await areMarked(FIRST.name);
    });
  });

  describe('the line that reminds', () => {
    it('names what is due, leads to the dossiers, and keeps quiet for the day', async () => {
      await track(of(FIRST, { age: 12, due: -2 }), of(SECOND, { age: 3, due: 4 }));
      await strip().waitForText(`1 dossier à faire intégrer : ${FIRST.name} (ouvert depuis 12 jours)`);
      await scenario.openSheet(SHEET);
      await overlay().waitForText('Étape 5 sur 6');
      await strip().wait();
      const before = scenario.session.engine.browser.targets().length;
      await strip().getByRole('button', 'Voir mes dossiers').click();
      await eventually(
        async () => scenario.session.engine.browser.targets().length > before || undefined,
        () => 'no page of the dossiers',
      );
      for (const page of await scenario.session.engine.browser.pages())
        if (page.url().endsWith('/dossiers.html')) await page.close();
      await scenario.session.page.bringToFront();
      await strip().getByRole('button', 'Plus tard').click();
      await strip().gone();
      await scenario.startOver();
      expect(await strip().count()).toBe(0);
      await scenario.session.asExtension((api) => api.storage.local.remove('strip.later'));
      await scenario.startOver();
      await strip().wait();
    });

    it('has its room when the page opens: the page does not move under it', async () => {
      await track(of(FIRST, { age: 12, due: -2 }));
      await strip().wait();
      await scenario.startOver();
      // An application that has drawn nothing yet is no page that is known: it comes with the first one that is.
      if (front === 'dynamic') await overlay().waitForText('Page reconnue');
      const first = await overlay().getByRole('region', 'Compagnon ROR').wait();
      expect(await first.handle.evaluate((root) => root.querySelector('.slot.due')?.childElementCount)).toBe(1);
    });

    it('says nothing before one has signed in', async () => {
      await track(of(FIRST, { age: 12, due: -2 }));
      await strip().wait();
      const address = front === 'classic' ? 'identification.do' : 'app/';
      scenario.server.ror.expireSessions();
      await scenario.session.page.goto(`https://ror.esante-occitanie.fr/ror/${address}`).catch(() => undefined);
      await overlay().waitForText('Étape 1 sur 6');
      expect(await strip().count()).toBe(0);
      await scenario.site.signIn();
      await strip().wait();
    });
  });

  describe('a dossier that seems integrated', () => {
    /** Its sheet has said that it belongs to it, then says it no more. */
    async function integrate(row: typeof FIRST): Promise<void> {
      const { id } = scenario.dossier(row);
      await scenario.openDossier(id);
      await overlay().getByRole('group', 'Nom du dossier collaboratif').wait();
      await scenario.openSheet(row);
      await overlay().waitForText('Dossier collaboratif en cours');
      await eventually(
        async () => (await tracked())?.noticed !== undefined || undefined,
        async () => `no notice noted: ${JSON.stringify(await tracked())}`,
      );
      await scenario.openHome();
      await overlay().waitForText('Étape 2 sur 6');
      scenario.server.ror.integrate(id);
      await scenario.openSheet(row);
    }

    it('is asked about where its notice has gone, and closed by one press, on the site as in the popup', async () => {
      await integrate(ROWS[10] as typeof FIRST);
      await strip().waitForText('semble intégré. Sa fiche ne dit plus', { timeout: 15_000 });
      expect((await tracked())?.state).toBe('open');
      const popup = await scenario.session.popup();
      await popup.content.waitForText('Semble intégré.');
      await popup.close();
      await strip().getByRole('button', 'Oui, marquer comme intégré').click();
      await strip().waitForText('marqué comme intégré');
      expect((await tracked())?.state).toBe('integrated');
      await strip().getByRole('button', 'Annuler').click();
      await strip().waitForText('semble intégré');
      expect((await tracked())?.state).toBe('open');
    });

    it('stays in progress when the user says so in the popup', async () => {
      await integrate(ROWS[11] as typeof FIRST);
      await strip().waitForText('semble intégré', { timeout: 15_000 });
      const popup = await scenario.session.popup();
      await popup.content.getByRole('button', 'Non, toujours en cours').click();
      await popup.content.waitForText('reste en cours.');
      await popup.content.getByRole('button', 'Non, toujours en cours').gone();
      await popup.close();
      await strip().gone();
      expect(await tracked()).toMatchObject({ state: 'open', seemsIntegrated: { denied: true } });
    });
  });

  it('two records that are found to be one are put together, and put back from the popup', async () => {
    const { id } = scenario.dossier(OWN);
    const { name, finess_et: finess } = OWN;
    await track(aTracked(today, { structure: { name: 'Les Ponts' }, name: '31 MAJ MSPA Les Ponts', url: address(id) }));
    await scenario.ask('dossiers.capture', { id: crypto.randomUUID(), what: 'tracked', structure: { name, finess } });
    const count = async () => (await scenario.ask('dossiers.list', {})).dossiers.length;
    expect(await count()).toBe(2);
    await scenario.openSheet(OWN);
    await overlay().waitForText('Vous suivez ce dossier.');
    // The site's own link is what ties them.
    await scenario.openDossier(id);
    await eventually(
      async () => (await count()) === 1 || undefined,
      async () => JSON.stringify((await scenario.ask('dossiers.list', {})).dossiers, null, 1),
    );
    expect((await tracked())?.history.find(({ what }) => what === 'merged')?.detail).toMatch(/même/);

    const popup = await scenario.session.popup();
    await popup.content.waitForText('suivi à part jusque-là');
    expect(await violations(popup.page)).toEqual([]);
    await popup.content.getByRole('button', /^Séparer de/).click();
    await popup.content.waitForText('deux dossiers à nouveau');
    expect(await count()).toBe(2);
    await popup.content.getByRole('button', 'Annuler').click();
    await popup.content.getByRole('button', /^Séparer de/).wait();
    expect(await count()).toBe(1);
    await popup.close();
  });

  it('a dossier sent for integration on the site is known to be', async () => {
    const { id } = scenario.dossier(SHEET);
    await scenario.openDossier(id);
    await overlay().getByRole('group', 'Nom du dossier collaboratif').wait();
    await scenario.session
      .site(scenario.frame)
      .getByRole('button', /^Soumettre/)
      .click();
    if (front === 'dynamic') await scenario.session.site().getByRole('button', 'Soumettre').click();
    await eventually(
      async () => scenario.server.ror.dossier(id)?.state === 'submitted' || undefined,
      () => 'the site has not taken it',
    );
    await eventually(
      async () => (await tracked())?.state === 'submitted' || undefined,
      async () => JSON.stringify(await tracked()),
    );
    expect((await tracked())?.history.at(-1)?.what).toBe('submitted');
  });
});

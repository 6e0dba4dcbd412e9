// R13: back and forward, pages of the site one after the other, sessions that end. One overlay, the same filters, and nothing kept.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, siteOf } from '../e2e/fronts';
import { rowsWithLandmarks } from '../e2e/support/landmarks';
import { launch, SITE } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import type { Session } from '../e2e/support/session';
import { BROWSERS } from '../e2e/support/stage';
import { type RorProxy, startProxy } from '../ror/proxy';
import { FRONT_NAMES, type RorServer, startRor } from '../ror/server';
import { measured } from './measured';
import { told } from './open-tabs';
import { growth, type Vitals, vitalsOf } from './vitals';

const BACKS = 20;
const NAVIGATIONS = 200;
const EVERY = 10;
const MOST = { heap: 5e6, listeners: 20, documents: 2, detached: 5 };
const FILTERS = [/^MSS/, /^Personnes âgées/];
/** A page takes as long to be drawn and read, ms, on a computer that has much to do. */
const OUT = /déconne/i;
const PATIENCE_MS = 20_000;
const MIB = 2 ** 20;

const stages = BROWSERS.flatMap((browser) => FRONT_NAMES.map((front) => ({ browser, front })));
describe.each(stages)('$browser, $front', { timeout: 600_000 }, ({ browser, front }) => {
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    server = await startRor({ rows: rowsWithLandmarks(60), front });
    proxy = await startProxy(server.port);
    session = await launch({ browser, proxy });
    site = siteOf(front, session);
    await session.ready();
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await server?.close();
  });

  const pressed = (name: RegExp) => session.overlay().getByRole('button', name, { pressed: true });
  const once = () =>
    eventually(
      async () => {
        const { hosts, text } = await told(session, session.page);
        return (hosts === 1 && text !== '') || undefined;
      },
      async () => JSON.stringify(await told(session, session.page)),
      PATIENCE_MS,
    );
  async function enter() {
    await site.signIn();
    // The home, or the page one was on when the session ended.
    await session.overlay().waitForText(/Étape [23] sur 6/, { timeout: PATIENCE_MS });
    await site.openDirectory();
  }
  /** What was chosen before is chosen again; the category of the site is the site's own. */
  async function filtered() {
    await pressed(/^Personnes âgées/).wait({ timeout: PATIENCE_MS });
    await once();
  }
  const home = () =>
    session
      .site(front === 'classic' ? 'menu' : undefined)
      .getByRole('link', 'Accueil')
      .click();

  test('back and forward, sessions that end', async () => {
    await enter();
    for (const filter of FILTERS) {
      await session.overlay().getByRole('button', filter).click();
      await pressed(filter).wait({ timeout: PATIENCE_MS });
    }
    const { page } = session;
    let kept = 0;
    await page.goto(new URL('inconnue', SITE).href).catch(() => {});
    for (let i = 0; i < BACKS; i++) {
      await (i % 2 === 0 ? page.goBack() : page.goForward()).catch(() => {});
      await once();
      kept += Number(
        await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'back_forward'),
      );
    }
    await page.goto(SITE);
    await site.openDirectory();
    await filtered();
    // The list is drawn anew.
    for (let i = 0; i < 4; i++) await session.overlay().getByRole('button', /^MSS/).click();
    await filtered();

    server.ror.expireSessions();
    await page.reload();
    await once();
    await enter();
    await filtered();
    await session
      .site()
      .getByRole(front === 'classic' ? 'link' : 'button', OUT)
      .click();
    await once();
    await page.goto(SITE);
    await once();
    await enter();
    await filtered();
    measured(
      'R13',
      `${browser}, ${front} : ${BACKS} retours (${kept} sans rechargement), déconnexions : une barre, mêmes filtres`,
    );
  });

  test(`${NAVIGATIONS} pages of the site`, async () => {
    const samples: Vitals[] = [];
    for (let i = 0; i < NAVIGATIONS / 2; i++) {
      await home();
      // The home, or the page one was on when the session ended.
      await session.overlay().waitForText(/Étape [23] sur 6/, { timeout: PATIENCE_MS });
      await site.openDirectory();
      await pressed(/^Personnes âgées/).wait({ timeout: PATIENCE_MS });
      if (i % EVERY !== EVERY - 1) continue;
      await once();
      if (browser === 'chromium') samples.push(await vitalsOf(session.page));
    }
    if (browser === 'firefox')
      return measured('R13', `${browser}, ${front} : ${NAVIGATIONS} pages, une barre, mêmes filtres`);
    const grown = growth(samples, 'first third');
    const held = `mémoire ${(grown.heap / MIB).toFixed(2)} Mio, écouteurs ${grown.listeners}, nœuds détachés ${grown.detached} (${samples.at(-1)?.detached} en tout)`;
    measured('R13', `${browser}, ${front} : ${NAVIGATIONS} pages ; en plus à la fin : ${held}`);
    for (const key of Object.keys(MOST) as (keyof typeof MOST)[])
      expect(grown[key], `${key}: ${samples.map((one) => one[key])}`).toBeLessThanOrEqual(MOST[key]);
  });
});

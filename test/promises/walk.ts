// A walk through the site in a browser, and every request that it left: at the site, and at the door to all others.
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '../../scripts/browsers';
import { siteOf } from '../e2e/fronts';
import { rowsWithLandmarks } from '../e2e/support/landmarks';
import { launch, SITE } from '../e2e/support/launch';
import { sheetAddress } from '../ror/classic/sheet-address';
import { startProxy } from '../ror/proxy';
import { type FrontName, type RorServer, startRor } from '../ror/server';

export interface Walked {
  /** Every request at the site, sorted: `GET /ror/…`. */
  requests: string[];
  /** Documents among them. */
  loads: number;
  /** Hosts asked for and refused, but for those of the browser's maker. */
  elsewhere: string[];
}

/** Asked by the browser itself, now or later, whatever is installed in it. */
const MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(com|org|net)(:\d+)?$/;
/** The site has been asked for nothing for as long, ms. */
const QUIET_MS = 300;

/** Signs in, then opens the site, its directory and, where sheets have addresses of their own, a sheet, `visits` times. */
export async function walk(browser: BrowserName, front: FrontName, extension: string, visits: number): Promise<Walked> {
  const rows = rowsWithLandmarks(60);
  const server = await startRor({ rows, front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, extension, url: '' });
  try {
    const site = siteOf(front, session);
    await session.page.goto(SITE);
    await site.signIn();
    await rests(server);
    for (let i = 0; i < visits; i++) {
      await session.page.goto(SITE);
      await rests(server);
      await site.openDirectory();
      await rests(server);
      if (front !== 'classic') continue;
      await session.page.goto(new URL(sheetAddress(rows[i % rows.length]?.finess_et ?? ''), SITE).href);
      await rests(server);
    }
    const requests = server.requests.map(({ method, url }) => `${method} ${url}`);
    return {
      requests: requests.sort(),
      loads: requests.filter((request) => !/\.(css|js|svg|png|ico)$|\/api\//.test(request)).length,
      elsewhere: proxy.refused.map(hostOf).filter((host) => !MAKERS.test(host)),
    };
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
  }
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host || address : address);

async function rests({ requests }: RorServer): Promise<void> {
  for (let before = -1; before !== requests.length; ) {
    before = requests.length;
    await pause(QUIET_MS);
  }
}

// R5: the browser is killed while it brings a database of an older version up to date. It finds the old one or the new, whole.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { STEPS } from '../../lib/dossiers/migrations';
import { launch } from '../e2e/support/launch';
import { BROWSERS } from '../e2e/support/stage';
import { startProxy } from '../ror/proxy';
import { createRandom } from '../ror/random';
import { type Released, released } from '../support/released';
import { openVoice } from './extension-page';
import { measured } from './measured';
import { openOwnDatabase } from './own-database';

const CUTS = 8;
const SEED = 5;
/** An upgrade takes about as long, ms: the browser is killed before, during or after. */
const LATEST_KILL_MS = 40;
/** As many rows as make it take a while. */
const ROWS = 2000;

/** With as many dossiers as a referent may have. */
function filled(database: Released): Released {
  const [dossier] = database.stores.dossiers?.rows ?? [];
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    ...dossier,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  }));
  return {
    ...database,
    stores: { ...database.stores, dossiers: { indexes: {}, ...database.stores.dossiers, rows } },
  };
}

describe.each(BROWSERS)('in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test(`${CUTS} upgrades cut`, { timeout: 600_000 }, async () => {
    const chance = createRandom(SEED);
    const proxy = await startProxy(9);
    let was = 0;
    try {
      for (let cut = 0; cut <= CUTS; cut++) {
        const session = await launch({ browser, proxy, profile, url: '' });
        try {
          const own = await openOwnDatabase(session);
          if (cut > 0) {
            const found = await own.shape();
            expect([was, STEPS.length]).toContain(found.version);
            expect(found.stores).toEqual(Object.keys(released(found.version).stores).sort());
          }
          const voice = await openVoice(session);
          if (cut > 0) {
            const { dossiers, unreadable } = await voice.dossiers();
            expect(unreadable).toBe(1);
            expect(dossiers).toHaveLength(ROWS);
            expect(await own.version()).toBe(STEPS.length);
          }
          if (cut === CUTS) continue;
          was = 1 + (cut % (STEPS.length - 1));
          await own.write(filled(released(was)));
          void voice.ask('dossiers.list', {}).catch(() => undefined);
          await pause(chance.below(LATEST_KILL_MS));
        } finally {
          await session.close({ hard: true });
        }
      }
    } finally {
      await proxy.close();
    }
    measured(
      'R5',
      `${browser} : ${CUTS} mises à niveau coupées, base entière et ${ROWS} dossiers chaque fois retrouvés`,
    );
  });
});

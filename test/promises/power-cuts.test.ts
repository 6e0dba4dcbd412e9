// R2: the browser is killed right after a write was acknowledged. It is there when the browser starts again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../lib/messages';
import { launch } from '../e2e/support/launch';
import { BROWSERS } from '../e2e/support/stage';
import { numbered } from '../e2e/support/tracked';
import { startProxy } from '../ror/proxy';
import { openVoice } from './extension-page';
import { measured } from './measured';

const CUTS = 20;

describe.each(BROWSERS)('in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test(`${CUTS} power cuts`, { timeout: 600_000 }, async () => {
    const proxy = await startProxy(9);
    const written: Dossier[] = [];
    const opened: number[] = [];
    try {
      for (let cut = 0; cut <= CUTS; cut++) {
        const session = await launch({ browser, proxy, profile, url: '' });
        try {
          const voice = await openVoice(session);
          const start = performance.now();
          const { dossiers, unreadable } = await voice.dossiers();
          opened.push(performance.now() - start);
          expect(unreadable).toBe(0);
          expect(dossiers.map(({ name }) => name).sort()).toEqual(written.map(({ name }) => name).sort());
          if (cut === CUTS) continue;
          const dossier = numbered(cut);
          expect(await voice.ask('dossiers.put', { dossier })).toMatchObject({ ok: true });
          written.push(dossier);
        } finally {
          await session.close({ hard: true });
        }
      }
    } finally {
      await proxy.close();
    }
    const slowest = Math.max(...opened);
    // A second is promised; a machine busy with other tests is given more.
    expect(slowest).toBeLessThan(5000);
    measured('R2', `${browser} : ${CUTS} coupures, 0 perte, base rouverte en ${Math.round(slowest)} ms au plus`);
  });
});

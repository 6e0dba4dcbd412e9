// R1: the browser may end the worker at any moment. What it acknowledged is kept, once, and whole.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Dossier } from '../../lib/messages';
import { launch } from '../e2e/support/launch';
import { numbered } from '../e2e/support/tracked';
import { startProxy } from '../ror/proxy';
import { createRandom } from '../ror/random';
import { openVoice } from './extension-page';
import { measured } from './measured';

const ROUNDS = 200;
const WRITES_A_ROUND = 5;
/** Far fewer dossiers than writes: most of them write over an earlier one. */
const DOSSIERS = 60;
const SEED = 11;
/** A write takes about as long, ms: the worker is ended before, during or after. */
const LATEST_KILL_MS = 25;

test(`${ROUNDS * WRITES_A_ROUND} writes, the worker ended ${ROUNDS} times`, { timeout: 900_000 }, async () => {
  const chance = createRandom(SEED);
  const proxy = await startProxy(9);
  const session = await launch({ browser: 'chromium', proxy, url: '' });
  try {
    const voice = await openVoice(session);
    const dossiers = Array.from({ length: DOSSIERS }, (_, i) => numbered(i));
    /** The latest version acknowledged, and the latest sent, by dossier. */
    const acknowledged = new Map<string, number>();
    const sent = new Map<string, number>();
    let silent = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const first = chance.below(DOSSIERS);
      const writes = Array.from({ length: WRITES_A_ROUND }, async (_, i) => {
        const dossier = dossiers[(first + i) % DOSSIERS] as Dossier;
        const version = (sent.get(dossier.id) ?? 0) + 1;
        sent.set(dossier.id, version);
        const answer = await voice.ask('dossiers.put', { dossier: { ...dossier, note: `version ${version}` } }, 2000);
        if (answer?.ok) acknowledged.set(dossier.id, version);
        else silent++;
      });
      const kill = pause(chance.below(LATEST_KILL_MS)).then(() => session.engine.stopWorker());
      await Promise.all([...writes, kill]);
    }
    const stored = await voice.dossiers();
    expect(stored.unreadable).toBe(0);
    expect(new Set(stored.dossiers.map(({ id }) => id)).size).toBe(stored.dossiers.length);
    const versions = new Map(
      stored.dossiers.map(({ id, note = '' }) => [id, Number(/^version (\d+)$/.exec(note)?.[1])]),
    );
    for (const [id, version] of acknowledged) {
      expect(versions.get(id)).toBeGreaterThanOrEqual(version);
      expect(versions.get(id)).toBeLessThanOrEqual(sent.get(id) ?? 0);
    }
    for (const dossier of stored.dossiers) expect(dossier).toMatchObject({ state: 'open', group: 'MSPA' });
    const kept = ROUNDS * WRITES_A_ROUND - silent;
    expect(kept).toBeGreaterThan(ROUNDS);
    measured('R1', `${kept} écritures confirmées et ${silent} sans réponse sous ${ROUNDS} arrêts du fond : 0 perdue`);
  } finally {
    await session.close();
    await proxy.close();
  }
});

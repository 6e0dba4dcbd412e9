// R3, R4: the popup from a background that sleeps, and ten thousand dossiers: as `npm run bench -- dossiers` measures them, told as figures.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, importing, opening, typing } from '../bench/dossiers/measures';
import { launch } from '../e2e/support/launch';
import type { Session } from '../e2e/support/session';
import { BROWSERS } from '../e2e/support/stage';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { measured } from './measured';

const FEW = 200;
const MANY = 10_000;
/** Three times what the best of three takes. */
const EXPORT_MS = 1000;
/** With addresses, notes, and up to six entries of history each. */
const FILE_BYTES = 6_000_000;
/** Ten times what is wanted: the tests share their computer. */
const SLEEPING_MS = 5000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

describe.each(BROWSERS)('in %s', (browser) => {
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  beforeAll(async () => {
    server = await startRor({ rows: [], front: 'classic' });
    proxy = await startProxy(server.port);
    session = await launch({ browser, proxy, url: '' });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await server?.close();
  });

  test('the popup, its background stopped', async () => {
    await fill(session, FEW);
    const { warm, cold } = await opening(session, 'popup.html', '.dossiers .dossier');
    measured(
      'R3',
      `${browser} : liste de ${FEW} montrée en ${Math.round(cold)} ms, fond arrêté (${Math.round(warm)} ms sinon)`,
    );
    expect(cold).toBeLessThan(SLEEPING_MS);
  });

  test('ten thousand dossiers', async () => {
    await fill(session, MANY);
    const saved = await exported(session);
    const page = await opening(session, 'dossiers.html', '.dossier-table tbody tr');
    const { work } = await typing(session);
    const file = await importing(session, MANY);
    const told = [
      `page ouverte en ${Math.round(page.warm)} ms`,
      `touche du filtre ${Math.round(work.p95)} ms (95 %)`,
      `fichier de ${(saved.bytes / 1e6).toFixed(1).replace('.', ',')} Mo fait en ${seconds(saved.ms)}`,
      `liste CSV reprise en ${seconds(file.preview + file.taken)}`,
    ];
    measured('R4', `${browser}, 10 000 dossiers : ${told.join(', ')}`);
    expect(saved.ms).toBeLessThan(EXPORT_MS);
    expect(saved.bytes).toBeLessThan(FILE_BYTES);
  });
});

/** The file of everything, as the page that saves it has it: the best of three. */
async function exported(session: Session): Promise<{ ms: number; bytes: number }> {
  return session.asExtension(async (api) => {
    const taken: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      const message = { type: 'backup.export', data: {}, timestamp: Date.now() };
      const { res } = (await api.runtime.sendMessage(message)) as { res: { value: { text: string } } };
      bytes = new Blob([res.value.text]).size;
      taken.push(performance.now() - start);
    }
    return { ms: Math.min(...taken), bytes };
  });
}

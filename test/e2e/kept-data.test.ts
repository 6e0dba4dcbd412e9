// What is tracked outlives the browser, even one that is cut off.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRows } from '../ror/generator';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { launch } from './support/launch';
import { aTracked } from './support/tracked';

describe.each(['chromium', 'firefox'] as const)('dossiers in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-'));
  let server: RorServer;
  let proxy: RorProxy;
  beforeAll(async () => {
    server = await startRor({ rows: generateRows(10), front: 'classic' });
    proxy = await startProxy(server.port);
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('are there when the browser starts again after a power cut', async () => {
    const dossier = aTracked('2026-01-05', { note: 'En attente de la région' });
    const before = await launch({ browser, proxy, profile, url: '' });
    try {
      await before.asExtension(
        (api, kept) => api.runtime.sendMessage({ type: 'dossiers.put', data: { dossier: kept }, timestamp: 1 }),
        dossier,
      );
    } finally {
      await before.close({ hard: true });
    }
    const after = await launch({ browser, proxy, profile, url: '' });
    try {
      const popup = await after.popup();
      const card = popup.content.getByRole('article', dossier.structure.name);
      await card.waitForText('En attente de la région');
      await card.waitForText('à relancer depuis');
      expect(await after.badge()).toBe('1');
    } finally {
      await after.close();
    }
  });
});

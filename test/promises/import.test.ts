// R11, at its largest: 10,000 dossiers brought in from a file as a person does, and taken back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../e2e/support/launch';
import type { Session } from '../e2e/support/session';
import { BROWSERS } from '../e2e/support/stage';
import { aTracked } from '../e2e/support/tracked';
import { type RorProxy, startProxy } from '../ror/proxy';
import { measured } from './measured';

const DOSSIERS = 10_000;
/** Three times what is promised on a quiet computer: the tests share theirs. */
const LONGEST_MS = 15_000;

const history = [
  { on: '2026-01-05', what: 'created' as const },
  { on: '2026-01-06', what: 'renamed' as const, detail: '31 MAJ MSPA EHPAD DES ERABLES' },
  { on: '2026-01-12', what: 'reminded' as const },
  { on: '2026-01-19', what: 'reminded' as const },
  { on: '2026-01-20', what: 'snoozed' as const, detail: '2099-01-05' },
];
const fileText = () =>
  JSON.stringify({
    format: 'compagnon-ror/dossiers',
    version: 1,
    kind: 'all',
    madeOn: '2026-01-20',
    dossiers: Array.from({ length: DOSSIERS }, (_, i) => {
      const structure = { name: `EHPAD NUMERO ${i}`, finess: String(310_000_000 + i), commune: 'BLAGNAC' };
      const url = `https://ror.esante-occitanie.fr/ror/dossier/detail.do?id=${i}`;
      return aTracked('2099-01-01', {
        structure,
        url,
        history,
        note: 'En attente de la région, rappeler le référent.',
      });
    }),
  });

describe.each(BROWSERS)('in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  let session: Session;
  let proxy: RorProxy;
  beforeAll(async () => {
    proxy = await startProxy(9);
    session = await launch({ browser, proxy, url: '' });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    rmSync(folder, { recursive: true });
  });

  test('10,000 dossiers', async () => {
    const path = join(folder, 'copie.json');
    const text = fileText();
    writeFileSync(path, text);
    const { page, content } = await session.popup('options.html');
    const section = content.getByRole('region', 'Sauvegarde');
    const input = (await page.waitForSelector('[aria-labelledby="backup"] input')) as ElementHandle<HTMLInputElement>;

    const began = performance.now();
    await input.uploadFile(path);
    await section.waitForText(/10\s000 dossiers à ajouter/, { timeout: 60_000 });
    const compared = performance.now();
    await section.getByRole('button', 'Reprendre').press('Enter');
    await section.waitForText(/C’est repris : 10\s000 dossiers ajoutés/, { timeout: 60_000 });
    const restored = performance.now();

    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1).replace('.', ',');
    measured(
      'R11',
      `10 000 dossiers (${Math.round(text.length / 1e6)} Mo) : différence montrée en ${seconds(began, compared)} s, repris en ${seconds(compared, restored)} s (${browser})`,
    );
    expect(restored - began).toBeLessThan(LONGEST_MS);

    await section.getByRole('button', 'Annuler cette reprise').press('Enter');
    await section.waitForText(/10\s000 dossiers sont de nouveau comme avant/, { timeout: 60_000 });
    const left = await session.asExtension(async (api) => {
      const message = { type: 'backup.state', data: {}, timestamp: 1 };
      return (await api.runtime.sendMessage(message)) as { res: { value: { open: number } } };
    });
    expect(left.res.value.open).toBe(0);
  });
});

// S11: Mozilla's own checker has nothing against the Firefox build but what is known, and would say so if it had.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/firefox-mv3');
/** Preact sets `innerHTML` in one place, for a property that no component of ours uses (`shipped-code.test.ts`). */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT'];
const TIMEOUT_MS = 180_000;

interface Said {
  code: string;
  file?: string;
}
type Report = Record<'errors' | 'warnings' | 'notices', Said[]>;

const folder = mkdtempSync(join(tmpdir(), 'web-ext-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(source: string): Report {
  const tool = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const options = ['lint', '--source-dir', source, '--output', 'json', '--no-config-discovery', '--no-input'];
  const { stdout, stderr } = spawnSync(process.execPath, [tool, ...options], {
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(`web-ext did not answer: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Report;
}

const codes = (said: readonly Said[]) => said.map(({ code }) => code);

test('no error, and the known warning only', { timeout: TIMEOUT_MS }, () => {
  const { errors, warnings, notices } = lint(BUILD);
  expect(errors).toEqual([]);
  expect(codes(warnings)).toEqual(KNOWN);
  expect(codes(notices)).toEqual([]);
});

test('a page that runs text as code is a warning more, a manifest that asks for what is not there an error', {
  timeout: TIMEOUT_MS,
}, () => {
  cpSync(BUILD, folder, { recursive: true });
  appendFileSync(
    join(folder, 'background.js'),
    '\neval(String(globalThis.name));document.body.innerHTML=location.hash;',
  );
  rmSync(join(folder, 'ror.js'));
  const { errors, warnings } = lint(folder);
  expect(codes(errors)).not.toEqual([]);
  expect(codes(warnings).length).toBeGreaterThan(KNOWN.length);
});

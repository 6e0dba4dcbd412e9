// S10: what a store gets can be built again by anyone: two clones in two places give the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measured } from './measured';

const ROOT = resolve(import.meta.dirname, '../..');
const TARGETS = ['chrome', 'edge', 'firefox'];
const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of the builds of a fresh clone of the last commit, by path, each as its SHA-256. */
function buildIn(place: string): Map<string, string> {
  const clone = join(folder, place);
  mkdirSync(join(clone, '..'), { recursive: true });
  sh(folder, 'git', 'clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone);
  // Of its own, as after an installation: a link would put the place of the original into the names of the built files.
  copyTree(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const wxt = join(clone, 'node_modules/wxt/bin/wxt.mjs');
  for (const target of TARGETS) sh(clone, process.execPath, wxt, 'build', '-b', target);
  const output = join(clone, '.output');
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashed = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(output, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return new Map(hashed.sort());
}

/** By hard links where the system has them: the tree is large and is only read. */
function copyTree(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status !== 0) cpSync(from, to, { recursive: true, force: true });
}

function sh(cwd: string, command: string, ...args: string[]): void {
  // A test's own environment would make a build for development, which names the files it comes from.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

test('two builds of two clones are the same bytes', { timeout: 600_000 }, () => {
  const one = buildIn('one');
  const two = buildIn('another/place/farther/down');
  expect(one.size).toBeGreaterThan(TARGETS.length * 5);
  expect([...two]).toEqual([...one]);
  const whole = createHash('sha256')
    .update(JSON.stringify([...one]))
    .digest('hex');
  measured('S10', `${one.size} fichiers identiques dans deux copies, empreinte ${whole.slice(0, 16)}…`);
});

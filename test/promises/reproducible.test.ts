// S10: what a store gets can be built again by anyone: two clones in two places give the same bytes, and so do the archives of
// `npm run zip` and the sources that are handed in with them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unzip } from '../support/zip';
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
  for (const target of TARGETS) wxt(clone, 'build', '-b', target);
  return hashesOf(join(clone, '.output'));
}

function hashesOf(output: string): Map<string, string> {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashed = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(output, path), sha256(readFileSync(path))] as const;
  });
  return new Map(hashed.sort());
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function wxt(place: string, ...args: string[]): void {
  // Of its own, as after an installation: a link would put the place of the original into the names of the built files.
  const modules = join(place, 'node_modules');
  if (!existsSync(modules)) copyTree(realpathSync(join(ROOT, 'node_modules')), modules);
  sh(place, process.execPath, join(modules, 'wxt/bin/wxt.mjs'), ...args);
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

test('the archives are the builds, and the sources handed in build the same', { timeout: 900_000 }, () => {
  const place = join(folder, 'zipped');
  sh(folder, 'git', 'clone', '--quiet', '--depth', '1', `file://${ROOT}`, place);
  const output = join(place, '.output');
  for (const target of TARGETS) wxt(place, 'zip', '-b', target);
  const archives = () => readdirSync(output).filter((name) => name.endsWith('.zip'));
  const first = archives().map((name) => sha256(readFileSync(join(output, name))));
  expect(first).toHaveLength(TARGETS.length + 1);

  for (const target of TARGETS) {
    const name = archives().find((one) => one.endsWith(`-${target}.zip`)) ?? '';
    const inside = [...unzip(readFileSync(join(output, name)))].map(([path, bytes]) => [path, sha256(bytes)] as const);
    expect(inside.sort()).toEqual([...hashesOf(join(output, `${target}-mv3`))]);
  }

  const sources = unzip(readFileSync(join(output, archives().find((one) => one.endsWith('-sources.zip')) ?? '')));
  const given = join(folder, 'given');
  for (const [path, bytes] of sources) {
    mkdirSync(dirname(join(given, path)), { recursive: true });
    writeFileSync(join(given, path), bytes);
  }
  expect([...sources.keys()].filter((path) => /(^|\/)(node_modules|\.output|\.git)\//.test(path))).toEqual([]);
  for (const target of TARGETS) {
    wxt(given, 'build', '-b', target);
    const [rebuilt, built] = [given, place].map((root) => hashesOf(join(root, '.output', `${target}-mv3`)));
    expect([...(rebuilt ?? [])], target).toEqual([...(built ?? [])]);
  }

  for (const name of archives()) rmSync(join(output, name));
  for (const target of TARGETS) wxt(place, 'zip', '-b', target);
  expect(archives().map((name) => sha256(readFileSync(join(output, name))))).toEqual(first);
  measured(
    'S10',
    `${first.length} archives identiques deux fois ; ${sources.size} fichiers de sources les reconstruisent`,
  );
});

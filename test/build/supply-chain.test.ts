// What the shipped code is made of: few libraries, free licences, each fixed by version and hash, listed in a bill of materials.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOf, type LockFile, shippedOf } from '../../scripts/bill';

const ROOT = resolve(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));

const lock: LockFile = json('package-lock.json');
const shipped = shippedOf(lock);
const direct = json('package.json').dependencies as Record<string, string>;
/** Free to use, change and hand on, asking for no more than the notice. */
const FREE = new Set(['MIT', 'ISC', 'Apache-2.0', '0BSD']);

describe('what ships', () => {
  it('rests on six libraries at most, each of one version', () => {
    expect(Object.keys(direct).length).toBeLessThanOrEqual(6);
    expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const folders = shipped.map(([folder]) => folder);
    expect(folders).toEqual(expect.arrayContaining(Object.keys(direct).map((name) => `node_modules/${name}`)));
  });

  it('is under free licences alone', () => {
    const licences = shipped.map(([folder]) => [folder, json(`${folder}/package.json`).license] as const);
    expect(licences.filter(([, licence]) => !FREE.has(licence))).toEqual([]);
  });

  it('is fixed by hash, from wherever it is fetched', () => {
    expect(shipped.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has a bill of materials that names each of them, with its hash and its licence', () => {
    const { components } = billOf(lock);
    expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      expect.arrayContaining(Object.entries(direct).map(([name, version]) => `${name}@${version}`)),
    );
    for (const { hashes, licenses } of components) {
      expect(hashes[0]).toMatchObject({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
      expect(licenses).toHaveLength(1);
    }
  });
});

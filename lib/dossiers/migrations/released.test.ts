// R5: what each released version wrote is all there in this one, and an upgrade cut anywhere leaves the old or the new.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseId } from '@/lib/backup/copy-storage';
import { memoryInParts } from '@/lib/memory/memory';
import { listPins } from '@/lib/pins/store';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { type Released, released, writeReleased } from '@/test/support/released';
import { list, put } from '../store';
import { STEPS } from '.';

const NAME = 'compagnon-ror';
const VERSIONS = STEPS.map((_, i) => i + 1);

/** All that the database holds and how, without bringing it up to date. */
async function dump(): Promise<Released> {
  const db = await openDB(NAME);
  const stores: Released['stores'] = {};
  for (const name of db.objectStoreNames) {
    const { store } = db.transaction(name);
    const { keyPath, autoIncrement } = store;
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    stores[name] = {
      ...(keyPath ? { keyPath: keyPath as string } : {}),
      ...(autoIncrement ? { autoIncrement } : {}),
      indexes: indexes as Record<string, string>,
      rows: await store.getAll(),
    };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

const rowsOf = (database: Released, store: string) => database.stores[store]?.rows ?? [];
const shapesOf = ({ stores }: Released) =>
  Object.fromEntries(Object.entries(stores).map(([name, { rows: _, ...shape }]) => [name, shape]));
const byId = <T extends { id?: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => String(a.id).localeCompare(String(b.id)));

beforeEach(startAfresh);
afterEach(() => void vi.restoreAllMocks());

describe.each(VERSIONS)('a database of version %i', (version) => {
  const before = released(version);
  beforeEach(() => writeReleased(NAME, before));

  it('is as it was stored', async () => {
    expect(await dump()).toEqual(before);
  });

  it('is all there, readable, in the shape of one made today', async () => {
    const { dossiers, unreadable } = await list();
    expect(byId(dossiers)).toEqual(byId(rowsOf(before, 'dossiers')));
    expect(unreadable).toBe(rowsOf(before, 'quarantine').length);
    const now = await dump();
    expect(now.version).toBe(STEPS.length);
    for (const store of Object.keys(before.stores)) expect(rowsOf(now, store)).toEqual(rowsOf(before, store));
    const remembered = [];
    for await (const part of memoryInParts()) remembered.push(...part);
    expect(remembered).toHaveLength(rowsOf(before, 'memory').length);
    expect(await listPins()).toHaveLength(rowsOf(before, 'pins').length);
    expect(await databaseId()).toMatch(/^[0-9a-f-]{36}$/);

    await startAfresh();
    await put(aDossier());
    expect(shapesOf(now)).toEqual(shapesOf(await dump()));
  });

  it('cut at any step of the upgrade is as it was, and upgrades the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let cut = 0; ; cut++) {
      const steps = cutAt(cut);
      const answer = await list().catch((error: unknown) => error);
      const reached = steps() > cut;
      vi.restoreAllMocks();
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      if (!reached) break;
      expect(answer).toMatchObject({ name: 'Error' });
      expect(await dump()).toEqual(before);
      expect(byId((await list()).dossiers)).toEqual(byId(rowsOf(before, 'dossiers')));
      await startAfresh();
      await writeReleased(NAME, before);
    }
  });
});

/** The upgrade is ended from outside after so many of its requests, as when there is no room left. @returns how many it made */
function cutAt(cut: number): () => number {
  let made = 0;
  let upgrade: IDBTransaction | null = null;
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('upgradeneeded', () => {
      upgrade = request.transaction;
    });
    return request;
  });
  type Method = (this: unknown, ...args: unknown[]) => unknown;
  for (const [owner, method] of [
    [IDBDatabase.prototype, 'createObjectStore'],
    [IDBObjectStore.prototype, 'createIndex'],
    [IDBObjectStore.prototype, 'put'],
  ] as const) {
    const methods = owner as unknown as Record<string, Method>;
    const real = methods[method] as Method;
    vi.spyOn(methods, method).mockImplementation(function (this: unknown, ...args) {
      const result = real.apply(this, args);
      if (upgrade && made++ === cut) upgrade.abort();
      return result;
    });
  }
  return () => made;
}

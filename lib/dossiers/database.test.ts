// The connection that dies, blocks, fills up or is too new; the migrations that fail.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { migrate } from './migrations/migration';
import { list, put } from './store';
import { StoreError } from './store-error';

const NAME = 'compagnon-ror';

beforeEach(startAfresh);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const trouble = async (task: Promise<unknown>) => {
  const error = await task.catch((reason: unknown) => reason);
  return error instanceof StoreError ? error.trouble : error;
};

describe('the database', () => {
  it('is really there: what is put is found by another connection', async () => {
    await put(aDossier());
    const other = await openDB(NAME);
    expect(await other.getAll('dossiers')).toEqual([aDossier()]);
    other.close();
  });

  it('says so when the browser has none, and pretends nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await trouble(put(aDossier()))).toBe('unavailable');
  });

  it('is opened once for all who ask at the same time', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await Promise.all([list(), list(), put(aDossier())]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('waits for the disk at each write', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await put(aDossier());
    expect(transaction).toHaveBeenLastCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  it('opens again, once, when the connection has died', async () => {
    await list();
    const real = IDBDatabase.prototype.transaction;
    const dying = vi.spyOn(IDBDatabase.prototype, 'transaction');
    dying.mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await put(aDossier());
    expect((await list()).dossiers).toEqual([aDossier()]);

    dying.mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    dying.mockClear();
    expect(await trouble(list())).toBe('unavailable');
    expect(dying).toHaveBeenCalledTimes(2);
    dying.mockImplementation(real);
    expect((await list()).dossiers).toEqual([aDossier()]);
  });

  it('opens again after the browser closed it', async () => {
    await put(aDossier());
    const opened = vi.spyOn(indexedDB, 'open');
    // Deleting asks every connection to close first, as an upgrade does.
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(NAME);
      deletion.onsuccess = resolve;
      deletion.onblocked = () => reject(new Error('our connection stayed open'));
    });
    expect((await list()).dossiers).toEqual([]);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('written by a later version is left alone', async () => {
    const later = await openDB(NAME, 99, {
      upgrade: (db) => void db.createObjectStore('dossiers', { keyPath: 'id' }).put({ id: 'from the future' }),
    });
    later.close();
    expect(await trouble(list())).toBe('newer');
    expect(await trouble(put(aDossier()))).toBe('newer');
    const again = await openDB(NAME);
    expect(again.version).toBe(99);
    expect(await again.getAll('dossiers')).toEqual([{ id: 'from the future' }]);
    again.close();
  });

  it('gives up on an opening that others block, and works once they let go', async () => {
    const stubborn = await openDB(NAME, 1);
    const deletion = indexedDB.deleteDatabase(NAME);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = trouble(list());
    await vi.advanceTimersByTimeAsync(4000);
    expect(await asked).toBe('blocked');
    vi.useRealTimers();
    stubborn.close();
    await new Promise((resolve) => {
      deletion.onsuccess = resolve;
    });
    expect(await list()).toEqual({ dossiers: [], unreadable: 0 });
  });

  it('names a full disk, and keeps what was there', async () => {
    await put(aDossier());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await trouble(put(aDossier({ note: 'more' })))).toBe('full');
    expect((await list()).dossiers).toEqual([aDossier()]);
  });
});

describe('a migration', () => {
  const first = (db: { createObjectStore: (name: string) => unknown }) => void db.createObjectStore('one');
  const open = (steps: Parameters<typeof migrate>[0]) =>
    openDB('migrated', steps.length, {
      upgrade: (db, from, _to, transaction) => migrate(steps, db, transaction as never, from),
    });

  it('takes the missing steps alone, in order', async () => {
    const taken: number[] = [];
    const steps = [first, () => void taken.push(2), () => void taken.push(3)];
    (await open(steps.slice(0, 1))).close();
    (await open(steps)).close();
    expect(taken).toEqual([2, 3]);
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'at once',
      () => {
        throw new Error('broken');
      },
    ],
    [
      'later',
      async () => {
        throw new Error('broken');
      },
    ],
  ])('that fails %s leaves the database as it was', async (_, broken) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = await openDB('migrated');
    const { version } = before;
    before.close();
    const steps = [...Array.from({ length: version }, () => first), (db: never) => first(db), broken] as never;
    await expect(open(steps)).rejects.toThrow();
    const after = await openDB('migrated');
    expect(after.version).toBe(version);
    after.close();
  });
});

// Rows written, spoiled, set aside and purged.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { change, list, purgeClosed, put, remove } from './store';

beforeEach(startAfresh);

/** Writes behind the store's back. */
async function plant(rows: unknown[]): Promise<void> {
  const db = await openDB('compagnon-ror');
  const transaction = db.transaction('dossiers', 'readwrite');
  for (const row of rows) transaction.store.put(row);
  await transaction.done;
  db.close();
}

async function quarantine(): Promise<{ row: unknown; on: string }[]> {
  const db = await openDB('compagnon-ror');
  const rows = await db.getAll('quarantine');
  db.close();
  return rows;
}

describe('the store', () => {
  it('holds one row for an id, however often it is put', async () => {
    await put(aDossier());
    await put(aDossier());
    await put(aDossier({ note: 'rappeler le référent' }));
    expect((await list()).dossiers).toEqual([aDossier({ note: 'rappeler le référent' })]);
  });

  it('gives back what it removes, and nothing the second time', async () => {
    await put(aDossier());
    expect(await remove(uuid(1))).toEqual(aDossier());
    expect(await remove(uuid(1))).toBeUndefined();
    expect((await list()).dossiers).toEqual([]);
  });

  it('refuses to change what is not there', async () => {
    await expect(change(uuid(9), (dossier) => dossier)).rejects.toMatchObject({ code: 'missing' });
    expect((await list()).dossiers).toEqual([]);
  });

  it('makes concurrent changes one after the other', async () => {
    await put(aDossier({ note: '' }));
    await Promise.all(
      Array.from({ length: 20 }, () => change(uuid(1), (dossier) => ({ ...dossier, note: `${dossier.note}x` }))),
    );
    expect((await list()).dossiers[0]?.note).toBe('x'.repeat(20));
  });

  it('writes nothing of a change that fails', async () => {
    await put(aDossier());
    const failing = change(uuid(1), () => {
      throw new Error('a fault');
    });
    await expect(failing).rejects.toThrow('a fault');
    expect((await list()).dossiers).toEqual([aDossier()]);
  });
});

describe('rows that cannot be read', () => {
  const cyclic: Record<string, unknown> = { ...aDossier({ id: uuid(104) }) };
  cyclic.note = cyclic;
  const { name: _, ...nameless } = aDossier({ id: uuid(100) });
  const bad: unknown[] = [
    nameless,
    { ...aDossier({ id: uuid(101) }), history: 'none' },
    { ...aDossier({ id: uuid(102) }), remindOn: Number.NaN },
    aDossier({ id: uuid(103), note: 'x'.repeat(1_000_000) }),
    cyclic,
    { ...aDossier(), id: 105 },
    ...Array.from({ length: 94 }, (_, i) => ({ ...aDossier({ id: uuid(200 + i) }), state: 'lost' })),
  ];

  it('are counted and kept aside, the good ones shown', async () => {
    await put(aDossier());
    await plant(bad);
    expect(await list()).toEqual({ dossiers: [aDossier()], unreadable: 100 });
    expect(await list()).toEqual({ dossiers: [aDossier()], unreadable: 100 });
    const aside = await quarantine();
    expect(aside).toHaveLength(100);
    expect(aside.map(({ row }) => row)).toEqual(expect.arrayContaining([nameless, cyclic]));
  });

  it('are not lost when the same id is written or removed', async () => {
    await list();
    await plant([nameless, { ...aDossier({ id: uuid(101) }), history: 'none' }]);
    await put(aDossier({ id: uuid(100) }));
    expect(await remove(uuid(101))).toBeUndefined();
    expect(await quarantine()).toHaveLength(2);
    expect(await list()).toEqual({ dossiers: [aDossier({ id: uuid(100) })], unreadable: 2 });
  });

  it('stay where they are when there is no room to move them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await put(aDossier());
    await plant([nameless]);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await list()).toEqual({ dossiers: [aDossier()], unreadable: 1 });
    add.mockRestore();
    expect(await list()).toEqual({ dossiers: [aDossier()], unreadable: 1 });
    expect(await quarantine()).toHaveLength(1);
  });
});

describe('the purge', () => {
  it('takes the closed dossiers whose time is over, and no open one', async () => {
    const over = { keepUntil: '2028-01-04' };
    await put(aDossier({ id: uuid(1), state: 'integrated', ...over }));
    await put(aDossier({ id: uuid(2), state: 'abandoned', ...over }));
    await put(aDossier({ id: uuid(3), state: 'integrated', keepUntil: '2028-01-05' }));
    await put(aDossier({ id: uuid(4), state: 'integrated' }));
    await put(aDossier({ id: uuid(5), state: 'open', ...over }));
    await put(aDossier({ id: uuid(6), state: 'submitted', ...over }));
    expect(await purgeClosed('2028-01-03')).toBe(0);
    expect(await purgeClosed('2028-01-04')).toBe(2);
    expect((await list()).dossiers.map(({ id }) => id)).toEqual([3, 4, 5, 6].map(uuid));
  });
});

describe('reading again', () => {
  const reads = () => vi.spyOn(IDBObjectStore.prototype, 'getAll');

  it('reads the rows once for all who ask between two changes', async () => {
    await put(aDossier());
    const spy = reads();
    const [one, other] = await Promise.all([list(), list()]);
    expect(await list()).toEqual(one);
    expect(other).toEqual(one);
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });

  it('sees each change at once, also one made while it was reading', async () => {
    await put(aDossier());
    const reading = list();
    await change(uuid(1), (dossier) => ({ ...dossier, note: 'nouvelle' }));
    await reading;
    expect((await list()).dossiers[0]?.note).toBe('nouvelle');
    await remove(uuid(1));
    expect((await list()).dossiers).toEqual([]);
  });

  it('hands out lists that their takers may change', async () => {
    await put(aDossier());
    (await list()).dossiers.length = 0;
    expect((await list()).dossiers).toHaveLength(1);
  });
});

// Measures all that is kept: every row of the database, every key of both storages.
import { browser } from 'wxt/browser';
import { read } from '@/lib/dossiers/database';
import { KIND_OF_STORE, kindOfKey, kindOfRow, type StoreName } from './kinds';
import { KEPT_KINDS, type Kept, type KeptKind, type KeptPlace } from './schema';

/** Rows read at once: nothing else waits for tens of thousands of them. */
const PART = 1000;

const encoder = new TextEncoder();
const sizeOf = (value: unknown) => encoder.encode(JSON.stringify(value) ?? '').length;

async function measureStore(store: StoreName, add: (row: unknown) => void): Promise<void> {
  let after: IDBValidKey | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await read([store], async (transaction) => {
      const rows = transaction.objectStore(store);
      return Promise.all([rows.getAll(range, PART), rows.getAllKeys(range, PART)]);
    });
    rows.forEach(add);
    after = keys.at(-1);
    if (rows.length < PART) return;
  }
}

/**
 * All that is kept, by kind.
 * @throws StoreError
 */
export async function measureKept(): Promise<Kept[]> {
  const all = new Map<KeptKind, Kept>(KEPT_KINDS.map((kind) => [kind, { kind, places: [], count: 0, bytes: 0 }]));
  const add = (kind: KeptKind, place: KeptPlace, value: unknown) => {
    const kept = all.get(kind);
    if (!kept) return;
    kept.count += 1;
    kept.bytes += sizeOf(value);
    if (!kept.places.includes(place)) kept.places.push(place);
  };
  for (const store of Object.keys(KIND_OF_STORE) as StoreName[])
    await measureStore(store, (row) => add(kindOfRow(store, row), 'database', row));
  for (const [key, value] of Object.entries(await browser.storage.local.get(null)))
    add(kindOfKey(key), 'local', { [key]: value });
  for (const [key, value] of Object.entries(await browser.storage.session.get(null)))
    add('session', 'session', { [key]: value });
  return [...all.values()];
}

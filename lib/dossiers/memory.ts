// The directory's rows seen while they passed by, kept for a while to search beyond what the page shows.
import { addDays } from './civil-date';
import { read, write } from './database';
import { type CivilDate, RememberedRow } from './schema';

/** Six times the medico-social offer of the region. */
const ROWS_MAX = 60_000;

/**
 * Adds the rows or replaces those of the same key, in one transaction; past the cap the rows seen longest ago go.
 * @throws StoreError
 */
export function remember(rows: readonly RememberedRow[], max = ROWS_MAX): Promise<void> {
  return write(['memory'], async (transaction) => {
    const store = transaction.objectStore('memory');
    await Promise.all(rows.map((row) => store.put(row)));
    const excess = (await store.count()) - max;
    if (excess <= 0) return;
    const oldest = await store.index('seenOn').getAllKeys(null, excess);
    await Promise.all(oldest.map((key) => store.delete(key)));
  });
}

/**
 * Every row that can be read; the others will be seen again in the directory.
 * @throws StoreError
 */
export async function loadMemory(): Promise<RememberedRow[]> {
  const rows = await read(['memory'], (transaction) => transaction.objectStore('memory').getAll());
  return rows.filter((row): row is RememberedRow => RememberedRow.safeParse(row).success);
}

/**
 * Forgets the rows not seen for `days`: all of them for 0.
 * @throws StoreError
 */
export function forgetOld(today: CivilDate, days: number): Promise<void> {
  return write(['memory'], async (transaction) => {
    const store = transaction.objectStore('memory');
    const old = await store.index('seenOn').getAllKeys(IDBKeyRange.upperBound(addDays(today, -days)));
    await Promise.all(old.map((key) => store.delete(key)));
  });
}

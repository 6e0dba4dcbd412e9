// The directory's rows seen while they passed by, kept for a while to search beyond what the page shows.
import { addDays } from '@/lib/dossiers/civil-date';
import { read, write } from '@/lib/dossiers/database';
import { type CivilDate, RememberedRow, type Structure } from '@/lib/dossiers/schema';

/** Six times the medico-social offer of the region. */
const ROWS_MAX = 60_000;

/** A row seen again unchanged is dated anew after this long, or every visit would write the whole list. */
const DATED_AGAIN_DAYS = 7;

const isSame = (one: Structure, other: Structure) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => one[key as keyof Structure] === other[key as keyof Structure],
  );

/**
 * Adds the rows or replaces those of the same key that have changed, in one transaction; past the cap the rows seen longest ago
 * go. `days` is how long rows are remembered: those soon to be forgotten are dated anew.
 * @throws StoreError
 */
export function remember(rows: readonly RememberedRow[], days = 180, max = ROWS_MAX): Promise<void> {
  const fresh = Math.min(DATED_AGAIN_DAYS, Math.floor(days / 2));
  return write(
    ['memory'],
    async (transaction) => {
      const store = transaction.objectStore('memory');
      const known = await Promise.all(rows.map(({ key }) => store.get(key)));
      const changed = rows.filter((row, i) => {
        const before = RememberedRow.safeParse(known[i]);
        const { structure, seenOn } = row;
        return (
          !before.success || !isSame(before.data.structure, structure) || addDays(before.data.seenOn, fresh) < seenOn
        );
      });
      await Promise.all(changed.map((row) => store.put(row)));
      const excess = changed.length > 0 ? (await store.count()) - max : 0;
      if (excess <= 0) return;
      const oldest = await store.index('seenOn').getAllKeys(null, excess);
      await Promise.all(oldest.map((key) => store.delete(key)));
    },
    'relaxed',
  );
}

/**
 * The rows that can be read, in parts, so that nothing else waits for the whole; the others will be seen again in the directory.
 * @throws StoreError
 */
export async function* memoryInParts(size = 400): AsyncGenerator<RememberedRow[]> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await read(['memory'], (transaction) => {
      const store = transaction.objectStore('memory');
      return Promise.all([store.getAll(range, size), store.getAllKeys(range, size)]);
    });
    yield rows.filter((row): row is RememberedRow => RememberedRow.safeParse(row).success);
    after = keys.at(-1);
    if (keys.length < size) return;
  }
}

/** @throws StoreError */
export function countMemory(): Promise<number> {
  return read(['memory'], (transaction) => transaction.objectStore('memory').count());
}

/**
 * Forgets every row; dossiers and pins stay. @returns how many there were
 * @throws StoreError
 */
export function clearMemory(): Promise<number> {
  return write(['memory'], async (transaction) => {
    const store = transaction.objectStore('memory');
    const count = await store.count();
    await store.clear();
    return count;
  });
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

// What is read and written of the database: one connection, opened when first needed, opened again when the browser has closed it.
import type { IDBPTransaction } from 'idb';
import { type Connection, connect, type Database, inTime, isLater, isNamed, type Schema } from './connection';
import { abort } from './migrations/migration';
import { asStoreError, StoreError } from './store-error';

type StoreName = 'dossiers' | 'memory' | 'quarantine' | 'pins' | 'sheets' | 'keeping';
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

let opening: Connection | undefined;

/** Grows with whatever may change the dossiers: a write, or a connection lost. */
let changes = 0;

/** The same number at two moments: what was read between them still stands. */
export function changesSoFar(): number {
  return changes;
}

function forget(connection: Connection): void {
  changes += 1;
  if (opening === connection) opening = undefined;
}

/** The connection died without a word, as it does after sleep. */
const hasDied = (error: unknown) => isNamed(error, 'InvalidStateError');

/** Once more on a new connection when the first was dead: writes are upserts, twice does no harm. */
async function withDatabase<T>(task: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    // Kept before it settles, so that callers at the same time share one connection.
    opening ??= connect(forget);
    const connection = opening;
    try {
      return await task(await inTime(connection));
    } catch (error) {
      if (attempt > 1 || !hasDied(error)) throw asStoreError(error);
      forget(connection);
    }
  }
}

/**
 * A later version of the extension has written the database: it is read as far as it is understood, and never written.
 * @throws StoreError
 */
export function isNewer(): Promise<boolean> {
  return withDatabase(async (db) => isLater(db));
}

/** @throws StoreError */
export function read<T>(stores: StoreName[], task: (transaction: Reading) => Promise<T>): Promise<T> {
  return withDatabase((db) => task(db.transaction(stores, 'readonly')));
}

/**
 * All of `task` or nothing of it. Resolves once it is on the disk, so that what was acknowledged is never lost; `task` awaits
 * nothing but the database. `relaxed`, for what will be seen again if it is lost, does not wait for the disk.
 * @throws StoreError, and what `task` throws
 */
export function write<T>(
  stores: StoreName[],
  task: (transaction: Writing) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  return withDatabase(async (db) => {
    if (isLater(db)) throw new StoreError('newer');
    const transaction = db.transaction(stores, 'readwrite', { durability });
    if (stores.includes('dossiers')) changes += 1;
    const work = task(transaction).catch((error: unknown) => {
      abort(transaction);
      throw error;
    });
    try {
      const [result] = await Promise.all([work, transaction.done]);
      return result;
    } finally {
      // Once more: what was read meanwhile may be from before.
      if (stores.includes('dossiers')) changes += 1;
    }
  });
}

// The only opener of the database: one connection, opened when first needed, opened again when the browser has closed it.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from 'idb';
import { STEPS } from './migrations';
import { migrate, type UpgradeTransaction } from './migrations/migration';
import { asStoreError, StoreError } from './store-error';

const NAME = 'compagnon-ror';
/** Shorter than `send` waits, so that the page is told why rather than met with silence. */
const OPEN_TIMEOUT_MS = 4000;

/** Rows come out as `unknown`: what an older version or a damaged disk left is checked before use. */
interface Schema extends DBSchema {
  dossiers: { key: string; value: unknown; indexes: { state: string } };
  memory: { key: string; value: unknown; indexes: { seenOn: string } };
  quarantine: { key: number; value: { row: unknown; on: string } };
  pins: { key: string; value: unknown };
  sheets: { key: string; value: unknown };
  keeping: { key: string; value: unknown };
}
type StoreName = 'dossiers' | 'memory' | 'quarantine' | 'pins' | 'sheets' | 'keeping';
type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

let opening: Promise<Database> | undefined;

/** Grows with whatever may change the dossiers: a write, or a connection lost. */
let changes = 0;

/** The same number at two moments: what was read between them still stands. */
export function changesSoFar(): number {
  return changes;
}

function connect(): Promise<Database> {
  const callbacks: OpenDBCallbacks<Schema> = {
    upgrade: (db, from, _to, transaction) =>
      migrate(STEPS, db as unknown as IDBPDatabase<unknown>, transaction as unknown as UpgradeTransaction, from),
    // A newer version of the extension wants to upgrade: let it.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      forget(opened);
    },
    terminated: () => forget(opened),
  };
  // Async, because a browser that has no database throws at once.
  const opened = (async () => openDB<Schema>(NAME, STEPS.length, callbacks))();
  opened.catch(() => forget(opened));
  return opened;
}

function forget(connection: Promise<Database>): void {
  changes += 1;
  if (opening === connection) opening = undefined;
}

/** An upgrade that another context blocks never settles by itself. */
function inTime(connection: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), OPEN_TIMEOUT_MS);
  });
  return Promise.race([connection, timeout]).finally(() => clearTimeout(timer));
}

/** The connection died without a word, as it does after sleep. */
const hasDied = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError';

/** Once more on a new connection when the first was dead: writes are upserts, twice does no harm. */
async function withDatabase<T>(task: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    // Kept before it settles, so that callers at the same time share one connection.
    opening ??= connect();
    const connection = opening;
    try {
      return await task(await inTime(connection));
    } catch (error) {
      if (attempt > 1 || !hasDied(error)) throw asStoreError(error);
      forget(connection);
    }
  }
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

/** A request that failed may have ended the transaction already. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Nothing is left to undo.
  }
}

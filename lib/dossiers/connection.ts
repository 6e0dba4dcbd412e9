// One connection to the database: opened within a limit, brought up to this version, or as it stands where a later one wrote it.
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { STEPS } from './migrations';
import { migrate, type UpgradeTransaction } from './migrations/migration';
import { StoreError } from './store-error';

const NAME = 'compagnon-ror';
/** Shorter than `send` waits, so that the page is told why rather than met with silence. */
const OPEN_TIMEOUT_MS = 4000;
/** Past it, those who come later do not wait as long again. */
const LATE_MS = 100;

/** Rows come out as `unknown`: what an older version or a damaged disk left is checked before use. */
export interface Schema extends DBSchema {
  dossiers: { key: string; value: unknown; indexes: { state: string } };
  memory: { key: string; value: unknown; indexes: { seenOn: string } };
  quarantine: { key: number; value: { row: unknown; on: string } };
  pins: { key: string; value: unknown };
  sheets: { key: string; value: unknown };
  keeping: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

export interface Connection {
  database: Promise<Database>;
  /** When it was asked for, ms. */
  since: number;
}

/** A later version of the extension has written it: it is read as far as it is understood, and never written. */
export const isLater = ({ version }: Database) => version > STEPS.length;

export const isNamed = (error: unknown, name: string) => error instanceof DOMException && error.name === name;

/** `onLost` hears of the end of this connection, or that there will be none. */
export function connect(onLost: (connection: Connection) => void): Connection {
  const database = openAny({
    // A newer version of the extension wants to upgrade: let it.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onLost(connection);
    },
    terminated: () => onLost(connection),
  });
  const connection = { database, since: performance.now() };
  database.catch(() => onLost(connection));
  return connection;
}

async function openAny(callbacks: OpenDBCallbacks<Schema>): Promise<Database> {
  try {
    return await openDB<Schema>(NAME, STEPS.length, {
      ...callbacks,
      upgrade: (db, from, _to, transaction) =>
        migrate(STEPS, db as unknown as IDBPDatabase<unknown>, transaction as unknown as UpgradeTransaction, from),
    });
  } catch (error) {
    if (!isNamed(error, 'VersionError')) throw error;
    return openDB<Schema>(NAME, undefined, {
      ...callbacks,
      // Gone in between: one made here would be without its stores.
      upgrade: (_db, _from, _to, transaction) => {
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  }
}

/**
 * The database, once it is open. An upgrade that another context blocks never settles by itself.
 * @throws StoreError
 */
export function inTime({ database, since }: Connection): Promise<Database> {
  const left = Math.max(LATE_MS, since + OPEN_TIMEOUT_MS - performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), left);
  });
  return Promise.race([database, timeout]).finally(() => clearTimeout(timer));
}

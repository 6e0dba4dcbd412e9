// One step of the database's shape, and how the missing ones are taken.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Awaits nothing but the database: awaiting anything else would end the transaction halfway. */
export type Migration = (db: IDBPDatabase<unknown>, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * Takes the steps after version `from`, all in the one transaction of the upgrade: killed or failing anywhere, the database is as
 * it was before the first.
 */
export async function migrate(
  steps: readonly Migration[],
  db: IDBPDatabase<unknown>,
  transaction: UpgradeTransaction,
  from: number,
): Promise<void> {
  // Opening fails with the same reason, and that one is handled.
  transaction.done.catch(() => undefined);
  try {
    for (const step of steps.slice(from)) await step(db, transaction);
  } catch (error) {
    console.error('migration:', error);
    abort(transaction);
  }
}

/** What failed may have ended the transaction already. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Nothing is left to undo.
  }
}

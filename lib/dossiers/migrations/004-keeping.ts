// Version 4: what keeps the dossiers from being lost: a name for this very database, and the rows as they were before a restore.
import type { Migration } from './migration';

export const keeping: Migration = async (db, transaction) => {
  db.createObjectStore('keeping', { keyPath: 'key' });
  // A database made anew gets another name: copies of the one before then know that it is gone, not emptied by its user.
  await transaction.objectStore('keeping').put({ key: 'database', id: crypto.randomUUID() });
};

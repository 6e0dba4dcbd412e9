// Version 3: what was read of the sheet of each dossier, first and last, to tell what changes.
import type { Migration } from './migration';

export const sheets: Migration = (db) => {
  db.createObjectStore('sheets', { keyPath: 'id' });
};

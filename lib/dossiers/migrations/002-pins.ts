// Version 2: the establishments pinned as « mes structures ».
import type { Migration } from './migration';

export const pins: Migration = (db) => {
  db.createObjectStore('pins', { keyPath: 'key' });
};

// Version 1: dossiers, the rows remembered from the directory, and the rows set aside because they could not be read.
import type { Migration } from './migration';

export const firstStores: Migration = (db) => {
  const dossiers = db.createObjectStore('dossiers', { keyPath: 'id' });
  dossiers.createIndex('state', 'state');
  const memory = db.createObjectStore('memory', { keyPath: 'key' });
  memory.createIndex('seenOn', 'seenOn');
  db.createObjectStore('quarantine', { autoIncrement: true });
};

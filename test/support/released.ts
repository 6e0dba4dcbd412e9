// Databases as each released version wrote them, invented rows: kept for ever, one a version, never edited. For the tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Released {
  version: number;
  stores: Record<
    string,
    { keyPath?: string; autoIncrement?: boolean; indexes: Record<string, string>; rows: { id?: string }[] }
  >;
}

/** @throws Error for a version that has none */
export function released(version: number): Released {
  const name = `${String(version).padStart(3, '0')}.json`;
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '../../lib/dossiers/migrations/released', name), 'utf8'),
  ) as Released;
}

/** Writes it, in place of any there is. Sent to browsers as text too: it uses nothing around it. */
export async function writeReleased(name: string, { version, stores }: Released): Promise<void> {
  const settled = (request: IDBRequest) =>
    new Promise<void>((done, fail) => {
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
    });
  await settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [store, { indexes, rows, ...shape }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, shape);
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const row of rows) made.put(row);
    }
  };
  await settled(opening);
  opening.result.close();
}

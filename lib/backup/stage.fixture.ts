// A database in memory and a clock, for the tests of what the background does with backups.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { write } from '@/lib/dossiers/database';
import { list } from '@/lib/dossiers/store';
import { refresh } from '@/lib/dossiers/upkeep';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { uuid } from '@/test/support/dossier-rows';
import { NOW } from './backup.fixture';
import { watchDossiers } from './watch';

/** Before and after each test of a file. */
export function setStage(): void {
  beforeEach(async () => {
    await startAfresh();
    fakeMissingApis();
    setClock(`${NOW}T08:00`);
  });
  afterEach(async () => {
    await refresh();
    vi.useRealTimers();
  });
}

export const stored = async () => (await list()).dossiers;
export const look = async () => watchDossiers(await stored());
/** As the browser may lose it: nothing is being done with it. */
export const lose = async () => {
  await refresh();
  await deleteDB('compagnon-ror');
};
export const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
export const sheet = (n: number) => ({
  id: uuid(n),
  since: NOW,
  first: { inside: { on: NOW, facts: [{ label: 'Téléphone', value: '05' }], unread: 0 } },
  last: {},
});
export const putSheet = (n: number) =>
  write(['sheets'], (transaction) => transaction.objectStore('sheets').put(sheet(n)));
export const everything = async () => {
  // Ours makes the stores.
  await list();
  const db = await openDB('compagnon-ror');
  const rows = await Promise.all((['dossiers', 'pins', 'sheets'] as const).map((store) => db.getAll(store)));
  db.close();
  return rows;
};

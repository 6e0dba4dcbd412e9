// A database of the version before keeps all it holds, and gets a name; one made anew gets another.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { databaseId } from '@/lib/backup/copy-storage';
import { list } from '@/lib/dossiers/store';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { STEPS } from '.';
import { migrate, type UpgradeTransaction } from './migration';

beforeEach(startAfresh);

it('keeps the rows of version 3, and names the database', async () => {
  const before = await openDB('compagnon-ror', 3, {
    upgrade: (db, from, _to, transaction) =>
      migrate(STEPS.slice(0, 3), db, transaction as unknown as UpgradeTransaction, from),
  });
  const pin = { key: '310000017', structure: { name: 'IME' }, pinnedOn: '2027-01-04' };
  await before.put('dossiers', aDossier());
  await before.put('pins', pin);
  before.close();

  expect((await list()).dossiers).toEqual([aDossier()]);
  const now = await openDB('compagnon-ror');
  expect(now.version).toBe(4);
  expect(await now.getAll('pins')).toEqual([pin]);
  now.close();
  const name = await databaseId();
  expect(name).toMatch(/^[0-9a-f-]{36}$/);
  expect(await databaseId()).toBe(name);

  await deleteDB('compagnon-ror');
  expect(await databaseId()).not.toBe(name);
});

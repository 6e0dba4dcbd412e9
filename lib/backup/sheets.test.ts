// What was read of sheets goes into a backup as far as there is room, and what does not is counted.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { write } from '@/lib/dossiers/database';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { uuid } from '@/test/support/dossier-rows';
import { NOW } from './backup.fixture';
import { sheetsWithin } from './sheets';

const IDS = [1, 2, 3, 4].map(uuid);
const sheet = (id: string) => ({
  id,
  since: NOW,
  first: { inside: { on: NOW, facts: [{ label: 'Téléphone', value: '05' }], unread: 0 } },
  last: {},
});
const SIZE = JSON.stringify(sheet(uuid(1))).length;

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  setClock(`${NOW}T08:00`);
  await write(['sheets'], (transaction) =>
    Promise.all(IDS.slice(0, 3).map((id) => transaction.objectStore('sheets').put(sheet(id)))),
  );
});

describe('the sheets of some dossiers', () => {
  it.each([
    [10 * SIZE, 3, 0],
    [3 * SIZE, 3, 0],
    [2 * SIZE + 1, 2, 1],
    [0, 0, 3],
  ])('within %i characters are %i, %i are left out', async (room, kept, left) => {
    const within = await sheetsWithin(IDS, room);
    expect(within.sheets.map(({ id }) => id)).toEqual(IDS.slice(0, kept));
    expect(within.left).toBe(left);
  });

  it('one that cannot be read is not counted as left out', async () => {
    await write(['sheets'], (transaction) => transaction.objectStore('sheets').put({ id: uuid(2) } as never));
    expect(await sheetsWithin(IDS, 10 * SIZE)).toMatchObject({ sheets: [{ id: uuid(1) }, { id: uuid(3) }], left: 0 });
  });
});

// What is read of a dossier's sheet, in it and outside: kept, compared, purged with it.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { put, remove } from '@/lib/dossiers/store';
import { setClock, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { comparisonOf } from './comparison';
import type { Snapshot } from './schema';
import { keepReading, purgeSheets, sheetsOf } from './store';

beforeEach(async () => {
  await startAfresh();
  setClock('2027-01-05T12:00');
});
afterEach(() => vi.useRealTimers());

let ids = 0;
/** Never the same: what is settling is remembered by id. */
const freshId = () => uuid(500 + ++ids);
const reading = (phone: string, more: Record<string, string> = {}, unread = 0): Snapshot => ({
  on: '2027-01-05',
  unread,
  facts: Object.entries({ Commune: 'MURET', Téléphone: phone, ...more }).map(([label, value]) => ({ label, value })),
});
const told = async (id: string) => comparisonOf(await sheetsOf(id));

describe('readings', () => {
  it('are compared with the first of their place', async () => {
    const id = freshId();
    for (const phone of ['01', '02', '03']) await keepReading(id, 'inside', reading(phone));
    expect(await told(id)).toEqual({
      inside: [{ kind: 'changed', label: 'Téléphone', before: '01', after: '03' }],
      outside: [],
      unread: { inside: 0, outside: 0 },
      seen: { inside: '2027-01-05' },
      since: '2027-01-05',
    });
    await keepReading(id, 'inside', reading('01', {}, 3));
    expect(await told(id)).toMatchObject({ inside: [], unread: { inside: 3 } });
  });

  it('of a dossier begin with the sheet it was made from, even when it was at work before', async () => {
    const id = freshId();
    await keepReading(id, 'inside', reading('02', { Fax: '9' }), {
      published: reading('01', { Accueil: 'oui' }),
    });
    expect(await told(id)).toMatchObject({
      inside: [{ kind: 'changed', label: 'Téléphone', before: '01', after: '02' }],
      outside: [],
      seen: { inside: '2027-01-05', outside: '2027-01-05' },
    });
  });

  it('outside tell what will be erased, unless the dossier says it too', async () => {
    const id = freshId();
    await keepReading(id, 'inside', reading('01'), { published: reading('01') });
    await keepReading(id, 'outside', reading('02'));
    expect((await told(id)).outside).toEqual([{ kind: 'changed', label: 'Téléphone', before: '01', after: '02' }]);
    await keepReading(id, 'inside', reading('02'));
    expect((await told(id)).outside).toEqual([]);
  });

  it('leave what is being edited as it was', async () => {
    const id = freshId();
    await keepReading(id, 'inside', reading('01', { Fax: '9' }));
    await keepReading(id, 'inside', reading('01'), { edited: [{ label: 'Fax', value: '' }] });
    expect((await told(id)).inside).toEqual([]);
    await keepReading(id, 'inside', reading('01'));
    expect((await told(id)).inside).toEqual([{ kind: 'removed', label: 'Fax', before: '9' }]);
  });

  it('that tell nothing are none', async () => {
    const id = freshId();
    await keepReading(id, 'inside', { on: '2027-01-05', facts: [], unread: 9 });
    expect(await sheetsOf(id)).toBeUndefined();
    expect(comparisonOf(undefined)).toEqual({
      inside: [],
      outside: [],
      unread: { inside: 0, outside: 0 },
      seen: {},
    });
  });

  it('of a page that is still drawing itself are completed for a few seconds, then no more', async () => {
    const id = freshId();
    await keepReading(id, 'inside', reading('01'));
    setClock('2027-01-05T12:00:02');
    await keepReading(id, 'inside', reading('01', { Fax: '9' }));
    expect((await told(id)).inside).toEqual([]);
    setClock('2027-01-05T12:00:20');
    await keepReading(id, 'inside', reading('01', { Fax: '9', Courriel: 'a@b.fr' }));
    expect((await told(id)).inside).toEqual([{ kind: 'added', label: 'Courriel', after: 'a@b.fr' }]);
  });

  it('begin anew where the row cannot be read', async () => {
    const id = freshId();
    await keepReading(id, 'inside', reading('01'));
    const db = await openDB('compagnon-ror');
    await db.put('sheets', { id, first: 'damaged' });
    db.close();
    expect(await sheetsOf(id)).toBeUndefined();
    await keepReading(id, 'inside', reading('02'));
    expect((await told(id)).inside).toEqual([]);
  });
});

describe('the purge', () => {
  it('takes the sheets of dossiers that are no more, and an undo before finds its own', async () => {
    await put(aDossier());
    await put(aDossier({ id: uuid(2) }));
    for (const n of [1, 2]) await keepReading(uuid(n), 'inside', reading('01'));
    const removed = await remove(uuid(1));
    expect(await sheetsOf(uuid(1))).toBeDefined();
    await put(removed ?? aDossier());
    expect(await purgeSheets()).toBe(0);
    await remove(uuid(1));
    expect(await purgeSheets()).toBe(1);
    expect(await sheetsOf(uuid(1))).toBeUndefined();
    expect(await sheetsOf(uuid(2))).toBeDefined();
  });
});

it('a database of the version before keeps its dossiers and gets the store', async () => {
  const before = await openDB('compagnon-ror', 2, {
    upgrade(db) {
      db.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('state', 'state');
      db.createObjectStore('memory', { keyPath: 'key' }).createIndex('seenOn', 'seenOn');
      db.createObjectStore('quarantine', { autoIncrement: true });
      db.createObjectStore('pins', { keyPath: 'key' });
    },
  });
  await before.put('dossiers', aDossier());
  before.close();
  await keepReading(uuid(1), 'inside', reading('01'));
  expect(await purgeSheets()).toBe(0);
  expect(await remove(uuid(1))).toEqual(aDossier());
});

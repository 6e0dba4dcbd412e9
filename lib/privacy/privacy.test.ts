// All that is stored is shown, measured and erased: whatever is put in the database or in a storage is counted once.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { STEPS } from '@/lib/dossiers/migrations';
import { put } from '@/lib/dossiers/store';
import type { Handlers } from '@/lib/gate';
import { setPin } from '@/lib/pins/store';
import { changeSettings } from '@/lib/settings/storage';
import * as keys from '@/lib/storage-keys';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { privacyHandlers } from './handlers';
import { KIND_OF_STORE } from './kinds';
import { KEPT_KINDS, type KeptKind } from './schema';

const handlers: Pick<Handlers, keyof typeof privacyHandlers> = privacyHandlers;
const kept = async () => (await handlers['privacy.kept']({}, {} as never)).kept;
const erase = (kind: KeptKind) => handlers['privacy.erase']({ kind }, {} as never);
const of = async (kind: KeptKind) => (await kept()).find((one) => one.kind === kind);

beforeEach(async () => {
  fakeMissingApis();
  await startAfresh();
});

async function fill(): Promise<void> {
  for (let n = 1; n <= 3; n++) await put(aDossier({ id: uuid(n) }));
  await setPin({ name: 'IME LES PINS' });
  await changeSettings({ notify: true });
  const local = Object.values(keys).filter((key) => key !== keys.SETTINGS_KEY && key !== keys.COPIES_KEY);
  for (const key of [...local, `${keys.COPY_PREFIX}1`, 'of another day'])
    await browser.storage.local.set({ [key]: { value: 'é' } });
  await browser.storage.session.set({ 'frames.3': { a: 1 } });
}

describe('what is kept', () => {
  it('is nothing on the first day but the name of the database, drawn by lot', async () => {
    expect((await kept()).map(({ kind, count, bytes }) => [kind, count, bytes])).toEqual(
      KEPT_KINDS.map((kind) => (kind === 'marks' ? [kind, 1, expect.any(Number)] : [kind, 0, 0])),
    );
  });

  it('has a kind for every store of the database', async () => {
    const db = await openDB('compagnon-ror', STEPS.length, {
      upgrade: (db, from, _, tx) => STEPS.slice(from).forEach((step) => void step(db as never, tx as never)),
    });
    expect([...db.objectStoreNames].sort()).toEqual(Object.keys(KIND_OF_STORE).sort());
    db.close();
  });

  it('is all counted: rows and keys, known or not, with where they are and how big', async () => {
    await fill();
    const all = await kept();
    const local = Object.keys(await browser.storage.local.get(null)).length;
    const session = Object.keys(await browser.storage.session.get(null)).length;
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(3 + 1 + 1 + local + session);
    expect(await of('dossiers')).toMatchObject({ places: ['database'], count: 3 });
    expect((await of('dossiers'))?.bytes).toBeGreaterThan(3 * 200);
    expect(await of('copies')).toMatchObject({ places: ['local'], count: 2 });
    expect(await of('profile')).toEqual({ kind: 'profile', places: ['local'], count: 1, bytes: 26 });
    expect(await of('session')).toMatchObject({ places: ['session'] });
  });

  it('more rows than are read at once are all measured', async () => {
    const db = await openDB('compagnon-ror', STEPS.length, {
      upgrade: (db, from, _, tx) => STEPS.slice(from).forEach((step) => void step(db as never, tx as never)),
    });
    const transaction = db.transaction('quarantine', 'readwrite');
    for (let n = 0; n < 2500; n++) await transaction.store.add({ row: n, on: '2027-01-01' });
    await transaction.done;
    db.close();
    expect((await of('dossiers'))?.count).toBe(2500);
  });
});

it.each(KEPT_KINDS)('%s are erased, and nothing of the other kinds but what goes with them', async (kind) => {
  await fill();
  const before = await kept();
  await erase(kind);
  const after = await kept();
  const gone = after.filter(({ count }, i) => count < (before[i]?.count ?? 0)).map((one) => one.kind);
  // The name of the database stays: it is how a lost one is told from an empty one. Erasing dossiers takes their copies with them, and the marks that tell of them.
  expect(gone.filter((one) => one !== 'marks' && !(kind === 'dossiers' && one === 'copies'))).toEqual(
    kind === 'sheets' || kind === 'memory' || kind === 'marks' ? [] : [kind],
  );
  expect(after.find((one) => one.kind === kind)?.count).toBe(kind === 'marks' ? 1 : 0);
});

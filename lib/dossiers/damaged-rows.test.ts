// R6: a hundred damaged rows of every make. The good ones are shown, the others counted, kept whole, and saved as a file.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startAfresh } from '@/test/support/background-fakes';
import { damagedRows, GOOD } from '@/test/support/damaged-rows';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { dossierHandlers } from './handlers';
import { list, put } from './store';
import { unreadableFile } from './unreadable';
import { refresh, upkeep } from './upkeep';

async function quarantine(): Promise<unknown[]> {
  const db = await openDB('compagnon-ror');
  const rows = await db.getAll('quarantine');
  db.close();
  return rows.map(({ row }: { row: unknown }) => row);
}

const sorted = (rows: readonly unknown[]) => [...rows].sort((a, b) => idOf(a).localeCompare(idOf(b)));
const idOf = (row: unknown) => String((row as { id: unknown }).id);

describe('a hundred damaged rows', () => {
  beforeEach(async () => {
    await startAfresh();
    for (const dossier of GOOD) await put(dossier);
    const db = await openDB('compagnon-ror');
    const transaction = db.transaction('dossiers', 'readwrite');
    for (const row of damagedRows(aDossier())) transaction.store.put(row);
    await transaction.done;
    db.close();
  });

  it('keep nothing from starting, and the good ones are shown', async () => {
    await upkeep();
    expect(await browser.action.getBadgeText({})).toBe(String(GOOD.length));
    const { dossiers, unreadable } = await dossierHandlers['dossiers.list']();
    expect(dossiers).toEqual(GOOD);
    expect(unreadable).toBe(100);
    await refresh();
  });

  it('are set aside as they were, none lost', async () => {
    await list();
    expect(sorted(await quarantine())).toEqual(sorted(damagedRows(aDossier())));
    await upkeep();
    expect(await quarantine()).toHaveLength(100);
  });

  it('leave their ids to good ones, which do not replace them', async () => {
    await list();
    const again = aDossier({ id: uuid(100) });
    await put(again);
    expect((await list()).unreadable).toBe(100);
    expect((await list()).dossiers).toContainEqual(again);
  });

  it('are saved as a file, with what they hold', async () => {
    for (const wereSetAside of [false, true]) {
      if (wereSetAside) await list();
      const { text, count } = await unreadableFile('2027-01-04');
      expect(count).toBe(100);
      const file = JSON.parse(text) as { madeOn: string; rows: { row: Record<string, unknown> }[] };
      expect(file.madeOn).toBe('2027-01-04');
      expect(sorted(file.rows.map(({ row }) => row)).map(idOf)).toEqual(sorted(damagedRows(aDossier())).map(idOf));
      expect(text).toContain('NaN');
      expect(text.length).toBeGreaterThan(1_000_000);
    }
    expect((await list()).unreadable).toBe(100);
  });

  it('are counted where there is no room to set them aside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await list()).toEqual({ dossiers: GOOD, unreadable: 100 });
    add.mockRestore();
    expect((await unreadableFile('2027-01-04')).count).toBe(100);
  });
});

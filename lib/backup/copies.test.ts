// The copies kept in the browser: made, turned over, offered when the dossiers are lost, erased; over a real database.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { put, remove } from '@/lib/dossiers/store';
import { refresh } from '@/lib/dossiers/upkeep';
import { listPins, setPin } from '@/lib/pins/store';
import { setClock } from '@/test/support/background-fakes';
import { uuid } from '@/test/support/dossier-rows';
import { aText, NOW, numbered } from './backup.fixture';
import { backupHandlers as ask } from './handlers';
import { everything, later, look, lose, putSheet, setStage, stored } from './stage.fixture';
import { watchDossiers } from './watch';

setStage();

describe('the copies kept here', () => {
  const copies = async () => (await ask['backup.state']()).copies;

  it('are made as dossiers change, not at every change', async () => {
    await put(numbered(1));
    await look();
    await put(numbered(2));
    await look();
    expect((await copies()).map(({ count }) => count)).toEqual([1]);
    later(2);
    await look();
    expect((await copies()).map(({ count }) => count)).toEqual([2]);
    later(2);
    const [before] = await copies();
    await look();
    expect(await copies()).toEqual([before]);
  });

  it('offer the dossiers back when the database is gone, until that is done', async () => {
    await put(numbered(1, { note: 'vu' }));
    await put(numbered(2));
    await putSheet(1);
    const before = await everything();
    await look();
    expect((await ask['backup.state']()).lost).toBeUndefined();
    await lose();
    // Seen again on a page before the user has read the offer.
    await put(numbered(7));
    later(10);
    await look();
    const { lost } = await ask['backup.state']();
    expect(lost).toMatchObject({ on: NOW, count: 2 });
    await ask['backup.restore']({ copy: lost?.id });
    const [dossiers, , sheets] = await everything();
    expect(dossiers).toEqual([...(before[0] ?? []), numbered(7)]);
    expect(sheets).toEqual(before[2]);
    expect((await ask['backup.state']()).lost).toBeUndefined();
  });

  it('offer nothing when the user has removed every dossier, or will not have them back', async () => {
    await put(numbered(1));
    await look();
    await remove(uuid(1));
    await look();
    expect((await ask['backup.state']()).lost).toBeUndefined();
    expect(await copies()).toHaveLength(1);

    await lose();
    const { lost } = await ask['backup.state']();
    await look();
    expect(await browser.action.getBadgeText({})).toBe('!');
    await ask['backup.decline']({ id: lost?.id ?? '' });
    await refresh();
    await look();
    expect(await browser.action.getBadgeText({})).toBe('');
    expect((await ask['backup.state']()).lost).toBeUndefined();
  });

  it('hold no closed dossier after its day', async () => {
    await put(numbered(1));
    await put(numbered(2, { state: 'integrated', keepUntil: '2027-03-10', lastSeenOn: NOW }));
    await look();
    setClock('2027-03-10T08:00');
    await remove(uuid(2));
    later(-1);
    await look();
    for (const { id } of await copies()) {
      const { difference } = await ask['backup.compare']({ copy: id });
      expect(difference?.expired).toBe(0);
      expect(difference?.added).toBe(0);
    }
  });

  it('made by a clock far ahead do not stand in the way of those made after', async () => {
    setClock('2031-01-01T08:00');
    await put(numbered(1));
    await look();
    setClock(`${NOW}T08:00`);
    await put(numbered(2));
    await look();
    expect((await copies()).map(({ count, on }) => [count, on])).toEqual([[2, NOW]]);
    const [made] = await copies();
    later(2);
    await look();
    expect(await copies()).toEqual([made]);
  });

  it('say so when one is damaged', async () => {
    await put(numbered(1));
    await look();
    const [copy] = await copies();
    await browser.storage.local.set({ [`backup.copy.${copy?.id}`]: 'H4sIAAAA' });
    expect((await ask['backup.compare']({ copy: copy?.id })).flaw).toContain('plus lisible');
    expect((await ask['backup.compare']({})).flaw).toContain('plus lisible');
  });

  it('go when asked to, dossiers stay', async () => {
    await put(numbered(1));
    await look();
    expect(await ask['backup.forget']()).toEqual({ count: 1 });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('backup.copy');
    expect(await stored()).toHaveLength(1);
  });
});

describe('to erase everything', () => {
  it('leaves no dossier, no copy and no way back', async () => {
    await ask['backup.restore']({ text: aText({ dossiers: [numbered(1), numbered(2)] }) });
    await look();
    await setPin({ name: 'IME' });
    expect(await ask['backup.erase']()).toEqual({ count: 2 });
    await refresh();
    await look();
    expect(await everything()).toEqual([[], await listPins(), []]);
    expect(await ask['backup.state']()).toEqual({ open: 0, changes: 0, nudge: false, copies: [] });
    // One who had read them before they were erased comes late.
    await watchDossiers([numbered(1), numbered(2)]);
    const left = JSON.stringify([await browser.storage.local.get(null), await everything()]);
    expect(left).not.toContain('EHPAD');
  });
});

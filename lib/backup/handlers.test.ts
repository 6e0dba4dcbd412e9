// Backups saved, compared, restored and taken back, over a real database.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/dossiers/schema';
import { put, remove } from '@/lib/dossiers/store';
import { setPin } from '@/lib/pins/store';
import { DEFAULTS } from '@/lib/settings/schema';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { setClock, startAfresh } from '@/test/support/background-fakes';
import { uuid } from '@/test/support/dossier-rows';
import { aText, NOW, numbered, trackers } from './backup.fixture';
import { backupHandlers as ask } from './handlers';
import { everything, look, lose, putSheet, setStage, stored } from './stage.fixture';

setStage();

describe('a file of everything', () => {
  it('restores all of it where there is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(trackers, async (dossiers) => {
        for (const dossier of dossiers) await put(dossier);
        const before = await everything();
        const { text, count } = await ask['backup.export']({});
        expect(count).toBe(dossiers.length);
        await lose();
        await ask['backup.restore']({ text });
        expect(await everything()).toEqual(before);
        await lose();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('carries pins, sheets and the settings chosen', async () => {
    await put(numbered(1, { note: 'vu' }));
    await putSheet(1);
    await setPin({ name: 'IME DU LAC', finess: '310000017' });
    await changeSettings({ reminderDays: 3, notify: true });
    const before = await everything();
    const { text, name } = await ask['backup.export']({});
    expect(name).toBe(`compagnon-ror-copie-${NOW}.json`);
    await startAfresh();
    const { difference } = await ask['backup.restore']({ text });
    expect(difference).toMatchObject({ added: 1, pins: 1, sheets: 1, settings: 1, aside: 0 });
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual({ ...DEFAULTS, reminderDays: 3 });
  });

  it('tells what it would change, and changes nothing yet', async () => {
    await put(numbered(1));
    const before = await everything();
    const text = aText({
      dossiers: [numbered(1, { note: 'vu', lastSeenOn: NOW }), numbered(2)],
      settings: { reminderDays: 3 },
    });
    const { difference } = await ask['backup.compare']({ text });
    expect(difference).toMatchObject({
      added: 1,
      changed: 1,
      firstAdded: [{ structure: 'EHPAD 2' }],
      firstChanged: [{ structure: 'EHPAD 1', fields: ['dates', 'note'] }],
    });
    expect(await everything()).toEqual(before);
    expect((await ask['backup.restore']({ text })).difference).toEqual(difference);
  });

  it('leaves alone a setting chosen here', async () => {
    await changeSettings({ reminderDays: 5 });
    await ask['backup.restore']({ text: aText({ settings: { reminderDays: 3, firstReminderDays: 4 } }) });
    expect(await readSettings()).toMatchObject({ reminderDays: 5, firstReminderDays: 4 });
  });

  it('sets aside a row here that cannot be read, rather than replace it', async () => {
    await put(numbered(2));
    const db = await openDB('compagnon-ror');
    await db.put('dossiers', { id: uuid(1), state: 'of a later version' });
    db.close();
    await ask['backup.restore']({ text: aText({ dossiers: [numbered(1)] }) });
    const again = await openDB('compagnon-ror');
    expect(await again.getAll('quarantine')).toEqual([{ on: NOW, row: { id: uuid(1), state: 'of a later version' } }]);
    again.close();
    expect(await stored()).toEqual([numbered(1), numbered(2)]);
  });

  it('that is no use leaves everything as it is', async () => {
    await put(numbered(1));
    const before = await everything();
    for (const text of ['', '{', '{"format":"x"}', aText().replace('"version": 1', '"version": 2')]) {
      expect((await ask['backup.compare']({ text })).flaw).toBeTruthy();
      expect((await ask['backup.restore']({ text })).flaw).toBeTruthy();
    }
    expect(await everything()).toEqual(before);
    expect((await ask['backup.state']()).undo).toBeUndefined();
  });

  it('whose every record is poisoned leaves the database as it is', async () => {
    await put(numbered(1));
    const before = await everything();
    const poisons = Array.from({ length: 30 }, (_, i) => `{"__proto__":{"x":${i}},"id":"${uuid(1)}"}`);
    const text = aText().replace('"dossiers": []', `"dossiers": [${poisons.join(',')}]`);
    const { difference } = await ask['backup.restore']({ text });
    expect(difference).toMatchObject({ added: 0, changed: 0, aside: 30 });
    expect(difference?.flaws).toHaveLength(20);
    expect(await everything()).toEqual(before);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a restore', () => {
  const text = aText({
    dossiers: [numbered(1, { note: 'vu', lastSeenOn: NOW }), numbered(2)],
    settings: { reminderDays: 3 },
  });

  it('is taken back whole', async () => {
    await put(numbered(1));
    await put(numbered(3));
    const before = await everything();
    await ask['backup.restore']({ text });
    expect((await ask['backup.state']()).undo).toMatchObject({ on: NOW, kind: 'all', added: 1, changed: 1 });
    expect(await ask['backup.undo']()).toEqual({ undone: 2, kept: 0 });
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual(DEFAULTS);
    expect((await ask['backup.state']()).undo).toBeUndefined();
    await expect(ask['backup.undo']()).rejects.toMatchObject({ code: 'missing' });
  });

  it('is taken back but for what the user has changed since; a reminder told is no change', async () => {
    await put(numbered(1));
    await ask['backup.restore']({ text });
    const [one, two] = await stored();
    await put({ ...(one as Dossier), history: [...(one as Dossier).history, { on: NOW, what: 'reminded' }] });
    await put({ ...(two as Dossier), note: 'à moi' });
    expect(await ask['backup.undo']()).toEqual({ undone: 1, kept: 1 });
    expect(await stored()).toEqual([numbered(1), { ...two, note: 'à moi' }]);
  });

  it('that changes nothing leaves the way back of the one before', async () => {
    await ask['backup.restore']({ text });
    await ask['backup.restore']({ text });
    expect(await ask['backup.undo']()).toEqual({ undone: 2, kept: 0 });
    expect(await stored()).toEqual([]);
  });

  it('can be taken back by a worker that knows nothing of it, for three months', async () => {
    await ask['backup.restore']({ text });
    setClock('2027-05-31T12:00');
    await look();
    expect((await ask['backup.state']()).undo).toBeDefined();
    setClock('2027-06-01T12:00');
    await look();
    expect((await ask['backup.state']()).undo).toBeUndefined();
  });

  it('keeps no closed dossier, as it was before, longer than promised', async () => {
    const closed = numbered(1, { state: 'integrated', keepUntil: '2027-03-05' });
    await put(closed);
    await ask['backup.restore']({
      text: aText({ dossiers: [{ ...closed, note: 'vu', lastSeenOn: NOW }, numbered(2)] }),
    });
    await remove(closed.id);
    setClock('2027-03-05T12:00');
    await look();
    await ask['backup.undo']();
    expect(await stored()).toEqual([]);
    const db = await openDB('compagnon-ror');
    expect(JSON.stringify(await db.getAll('keeping'))).not.toContain('EHPAD');
    db.close();
  });
});

describe('a selection', () => {
  it('has the dossiers asked for, and notes only when asked', async () => {
    for (const n of [1, 2, 3]) await put(numbered(n, { note: `note ${n}` }));
    const { text, count } = await ask['backup.export']({ ids: [uuid(1), uuid(3), uuid(9)], label: 'Anne' });
    expect(count).toBe(2);
    expect(text).not.toContain('note 1');
    expect(JSON.parse(text)).toMatchObject({ kind: 'selection', label: 'Anne' });
    expect(JSON.parse(text)).not.toHaveProperty('settings');
    expect((await ask['backup.export']({ ids: [uuid(1)], notes: true })).text).toContain('note 1');

    await startAfresh();
    await ask['backup.restore']({ text });
    expect((await stored()).map(({ from }) => from)).toEqual([
      { label: 'Anne', on: NOW },
      { label: 'Anne', on: NOW },
    ]);
  });

  it('does not stand for a backup of ours', async () => {
    for (let n = 1; n <= 12; n++) await put(numbered(n));
    await look();
    expect((await ask['backup.state']()).nudge).toBe(true);
    await ask['backup.export']({ ids: [uuid(1)] });
    expect((await ask['backup.state']()).nudge).toBe(true);
    const { mark } = await ask['backup.export']({});
    await ask['backup.saved']({ mark });
    expect(await ask['backup.state']()).toMatchObject({ nudge: false, changes: 0, savedOn: NOW });
  });
});

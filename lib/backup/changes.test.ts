// A file is asked for after ten changes or fourteen days, and not sooner.
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/dossiers/schema';
import { NOW, numbered } from './backup.fixture';
import { isTimeToSave, marksOf, noteChanges, noteLater, noteSaved, readKept, settle } from './changes';

beforeEach(() => fakeBrowser.reset());

const seen = (dossiers: Dossier[], on = NOW) => noteChanges(marksOf(dossiers), on);
const asks = async (on: string, open = 1) => isTimeToSave(await readKept(), open, on);
const many = (n: number) => Array.from({ length: n }, (_, i) => numbered(i + 1));

describe('changes', () => {
  it('are dossiers added, changed and removed, not those looked at or reminded of', async () => {
    await seen([numbered(1), numbered(2)]);
    expect((await readKept()).changes).toBe(2);
    await seen([numbered(1), numbered(2)]);
    const looked = numbered(2, {
      lastSeenOn: NOW,
      remindOn: NOW,
      history: [...numbered(2).history, { on: NOW, what: 'reminded' }, { on: NOW, what: 'opened' }],
    });
    await seen([numbered(1), looked]);
    expect((await readKept()).changes).toBe(2);
    await seen([numbered(1), { ...looked, note: 'vu' }]);
    expect((await readKept()).changes).toBe(3);
    await seen([numbered(1)]);
    expect((await readKept()).changes).toBe(4);
  });

  it('ask for a file when there are ten of them', async () => {
    await seen(many(9));
    expect(await asks(NOW)).toBe(false);
    await seen(many(10));
    expect(await asks(NOW)).toBe(true);
    expect(await asks(NOW, 0)).toBe(false);
  });

  it('ask for one fourteen days after the last, when there is one change at least', async () => {
    await seen(many(1));
    expect(await asks(addDays(NOW, 13))).toBe(false);
    expect(await asks(addDays(NOW, 14))).toBe(true);
    await noteSaved(1, addDays(NOW, 14));
    expect(await asks(addDays(NOW, 90))).toBe(false);
    await seen([numbered(1, { note: 'vu' })], addDays(NOW, 15));
    expect(await asks(addDays(NOW, 27))).toBe(false);
    expect(await asks(addDays(NOW, 28))).toBe(true);
  });

  it('made while the file was being saved still count', async () => {
    await seen(many(12));
    const { changes } = await readKept();
    await seen(many(13));
    await noteSaved(changes, NOW);
    expect(await readKept()).toMatchObject({ changes: 1, savedOn: NOW });
  });

  it('put off are asked about a week later; a wrong clock puts off nothing', async () => {
    await seen(many(10));
    await noteLater(NOW);
    expect(await asks(addDays(NOW, 6))).toBe(false);
    expect(await asks(addDays(NOW, 7))).toBe(true);
    await noteLater(addDays(NOW, 4000));
    expect(await asks(NOW)).toBe(true);
  });

  it('brought in from a backup do not count', async () => {
    await settle(marksOf(many(50)));
    await seen(many(50));
    expect((await readKept()).changes).toBe(0);
  });

  it('are counted anew when what was kept of them is spoiled', async () => {
    await browser.storage.local.set({ backup: { changes: 'many' } });
    await seen(many(3));
    expect((await readKept()).changes).toBe(3);
  });
});

// Many at once: each as alone, all or none, and the way back.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '@/lib/settings/schema';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { inState, snoozed } from './lifecycle';
import { changeMany, writeMany } from './many';
import type { ManyAct } from './many-schema';
import { list, put } from './store';

const ON = '2027-02-01';
const ROWS = [1, 2, 3].map((n) => aDossier({ id: uuid(n), name: `dossier ${n}` }));
const IDS = [uuid(1), uuid(3)];
const act = (what: ManyAct) => changeMany(what, ON, DEFAULTS);
const stored = async () => (await list()).dossiers;

beforeEach(async () => {
  await startAfresh();
  await writeMany(ROWS, []);
});

describe('many dossiers', () => {
  it('are each changed as one is, the others left, and put back', async () => {
    const [one, two, three] = ROWS as [(typeof ROWS)[0], (typeof ROWS)[0], (typeof ROWS)[0]];
    const before = await act({ act: 'state', ids: IDS, state: 'integrated' });
    expect(before).toEqual([one, three]);
    const integrated = (dossier: typeof one) => inState(dossier, 'integrated', ON, DEFAULTS);
    expect(await stored()).toEqual([integrated(one), two, integrated(three)]);
    await writeMany(before, []);
    expect(await stored()).toEqual(ROWS);
  });

  it('are put off together', async () => {
    await act({ act: 'snooze', ids: IDS, until: '2027-03-01', evening: true });
    expect((await stored())[2]).toEqual(snoozed(aDossier({ id: uuid(3), name: 'dossier 3' }), '2027-03-01', ON, true));
    expect((await stored())[1]).toEqual(ROWS[1]);
  });

  it('go, and come back', async () => {
    const before = await act({ act: 'remove', ids: IDS });
    expect(await stored()).toEqual([ROWS[1]]);
    await writeMany(before, []);
    expect(await stored()).toEqual(ROWS);
  });

  it('pass over what is not there, what is asked twice and what is so already', async () => {
    await put(aDossier({ id: uuid(2), state: 'integrated' }));
    const ids = [uuid(9), uuid(1), uuid(1), uuid(2)];
    expect(await act({ act: 'state', ids, state: 'integrated' })).toEqual([ROWS[0]]);
  });

  it('are all written or none', async () => {
    const real = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if ((row as { id: string }).id === uuid(3)) throw new DOMException('', 'QuotaExceededError');
      return real.call(this, row);
    });
    await expect(act({ act: 'state', ids: IDS, state: 'integrated' })).rejects.toMatchObject({ trouble: 'full' });
    full.mockRestore();
    expect(await stored()).toEqual(ROWS);
  });

  it('are added and taken away in one write', async () => {
    const added = aDossier({ id: uuid(7) });
    await writeMany([added], [uuid(1), uuid(9)]);
    expect(await stored()).toEqual([ROWS[1], ROWS[2], added]);
  });
});

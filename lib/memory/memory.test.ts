// The rows remembered from the directory come and go.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RememberedRow } from '@/lib/dossiers/schema';
import { startAfresh } from '@/test/support/background-fakes';
import { clearMemory, countMemory, forgetOld, memoryInParts, remember } from './memory';

beforeEach(startAfresh);

const row = (n: number, seenOn = '2027-01-04', name = `EHPAD ${n}`): RememberedRow => ({
  key: `row-${n}`,
  structure: { name, commune: 'AUCH' },
  seenOn,
});
const all = async (size?: number) => {
  const rows: RememberedRow[] = [];
  for await (const part of memoryInParts(size)) rows.push(...part);
  return rows;
};
const keys = async () => (await all()).map(({ key }) => key);

describe('the memory of the directory', () => {
  it('holds each row once, as last seen', async () => {
    await remember([row(1), row(2)]);
    await remember([row(2, '2027-01-05', 'EHPAD RENOMMÉ'), row(3)]);
    expect(await all()).toEqual([row(1), row(2, '2027-01-05', 'EHPAD RENOMMÉ'), row(3)]);
  });

  it('dates a row seen again unchanged only when its date is old, or would soon be', async () => {
    await remember([row(1, '2027-01-04')]);
    await remember([row(1, '2027-01-11')]);
    expect((await all())[0]?.seenOn).toBe('2027-01-04');
    await remember([row(1, '2027-01-12')]);
    expect((await all())[0]?.seenOn).toBe('2027-01-12');
    await remember([row(1, '2027-01-14')], 2);
    expect((await all())[0]?.seenOn).toBe('2027-01-14');
  });

  it('comes back in parts, each row once', async () => {
    await remember(Array.from({ length: 25 }, (_, i) => row(i)));
    expect((await all(10)).map(({ key }) => key).sort()).toEqual((await keys()).sort());
    expect(await all(5)).toHaveLength(25);
  });

  it('is counted and erased', async () => {
    await remember([row(1), row(2)]);
    expect(await countMemory()).toBe(2);
    expect(await clearMemory()).toBe(2);
    expect([await countMemory(), await all()]).toEqual([0, []]);
  });

  it('lets go of the rows seen longest ago past its cap', async () => {
    await remember([row(1, '2027-01-03'), row(2, '2027-01-01'), row(3, '2027-01-02')], 180, 4);
    await remember([row(4, '2027-01-04'), row(5, '2027-01-04')], 180, 4);
    expect(await keys()).toEqual(['row-1', 'row-3', 'row-4', 'row-5']);
  });

  it('forgets after the days set, and all of it for none', async () => {
    await remember([row(1, '2026-07-08'), row(2, '2026-07-09'), row(3, '2027-01-04')]);
    await forgetOld('2027-01-04', 180);
    expect(await keys()).toEqual(['row-2', 'row-3']);
    await forgetOld('2027-01-04', 0);
    expect(await keys()).toEqual([]);
  });

  it('gives the rows that can be read', async () => {
    await remember([row(1)]);
    const db = await openDB('compagnon-ror');
    await db.put('memory', { ...row(2), structure: { name: '' } });
    db.close();
    expect(await keys()).toEqual(['row-1']);
  });
});

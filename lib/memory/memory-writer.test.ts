// Rows are remembered beside what is asked, not before it, and once.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RememberedRow } from '@/lib/dossiers/schema';
import { startAfresh } from '@/test/support/background-fakes';
import { countMemory } from './memory';
import { createMemoryWriter } from './memory-writer';

beforeEach(startAfresh);
afterEach(() => {
  vi.restoreAllMocks();
});

const rows = (n: number, name = 'EHPAD'): RememberedRow[] =>
  Array.from({ length: n }, (_, i) => ({ key: `k${i}`, structure: { name: `${name} ${i}` }, seenOn: '2027-01-04' }));
const days = async () => 180;
const pause = async () => undefined;

describe('what passes by', () => {
  it('is written in several short transactions, with a rest before each', async () => {
    const rests: number[] = [];
    await countMemory();
    const writer = createMemoryWriter({ days, pause: async (ms) => void rests.push(ms) });
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    writer.see(rows(400));
    expect(transactions).not.toHaveBeenCalled();
    await writer.written();
    expect(transactions).toHaveBeenCalledTimes(3);
    expect(rests).toHaveLength(3);
    expect(await countMemory()).toBe(400);
  });

  it('seen again costs the database nothing; changed, it is written', async () => {
    const writer = createMemoryWriter({ days, pause });
    writer.see(rows(10));
    await writer.written();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    writer.see(rows(10));
    await writer.written();
    expect(transactions).not.toHaveBeenCalled();
    writer.see(rows(1, 'IME'));
    await writer.written();
    expect(transactions).toHaveBeenCalledTimes(1);
  });

  it('waits while somebody asks', async () => {
    let times = 0;
    const writer = createMemoryWriter({
      days,
      pause: async (ms) => {
        await new Promise((done) => setTimeout(done, ms));
        times++;
        if (times < 5) writer.asked();
      },
    });
    writer.see(rows(1));
    await writer.written();
    expect(times).toBeGreaterThanOrEqual(5);
    expect(await countMemory()).toBe(1);
  });

  it('is not kept when nothing is to be remembered, nor where it cannot be', async () => {
    const none = createMemoryWriter({ days: async () => 0, pause });
    none.see(rows(3));
    await none.written();
    expect(await countMemory()).toBe(0);
    const failing = createMemoryWriter({ days: () => Promise.reject(new Error('no settings')), pause });
    failing.see(rows(3));
    await expect(failing.written()).resolves.toBeUndefined();
  });

  it('is erased with what waits, and remembered when seen again', async () => {
    const writer = createMemoryWriter({ days, pause });
    writer.see(rows(5));
    await writer.written();
    expect(await writer.clear()).toBe(5);
    expect(await countMemory()).toBe(0);
    writer.see(rows(5));
    await writer.written();
    expect(await countMemory()).toBe(5);
  });
});

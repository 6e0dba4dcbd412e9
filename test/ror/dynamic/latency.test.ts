// The waits: within their bounds, and the same ones for the same seed.
import { expect, test, vi } from 'vitest';
import { waits } from './latency';

const asked = vi.hoisted(() => [] as number[]);
vi.mock('node:timers/promises', () => ({ setTimeout: async (ms: number) => void asked.push(ms) }));

async function series(seed: number): Promise<number[]> {
  const wait = waits({ min: 30, max: 80, seed });
  for (let count = 0; count < 50; count += 1) await wait();
  return asked.splice(0);
}

test('waits stay between the bounds and spread over them', async () => {
  const times = await series(1);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(30);
  expect(Math.max(...times)).toBeLessThan(80);
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(25);
});

test('the seed decides the series', async () => {
  expect(await series(7)).toEqual(await series(7));
  expect(await series(7)).not.toEqual(await series(8));
});

// The wait before an API answer, so that the application shows its skeletons as it does over a real network.
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../random';

/** Bounds in milliseconds; the same seed gives the same waits. */
export interface Latency {
  min: number;
  max: number;
  seed: number;
}

export const USUAL_LATENCY: Latency = { min: 30, max: 80, seed: 1 };

/** A function that resolves after the next wait of the series. */
export function waits({ min, max, seed }: Latency): () => Promise<void> {
  const random = createRandom(seed);
  return async () => {
    await sleep(min + random.next() * (max - min));
  };
}

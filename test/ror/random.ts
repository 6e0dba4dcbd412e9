// Chance that repeats: the same seed always draws the same things, so a generated directory can be named by its seed.

export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 (included) to `limit` (excluded). */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of `items`, which must not be empty; all alike. */
  pick<T>(items: readonly T[]): T;
  /** Draws as often as the weights say. */
  weighted<T>(entries: readonly (readonly [item: T, weight: number])[]): T;
}

/** Chance drawn from `seed` by the public-domain generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    weighted: <T>(entries: readonly (readonly [T, number])[]) => {
      let left = next() * entries.reduce((total, [, weight]) => total + weight, 0);
      const drawn = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (drawn ?? entries[0])?.[0] as T;
    },
  };
}

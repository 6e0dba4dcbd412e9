// Chance of a long use: what is drawn at a moment depends on the seed and on that moment alone, not on what was found to do before.
import { createRandom, type Random } from '../../ror/random';

export interface Chance extends Random {
  /** What is drawn from now on is this moment's. */
  turn(moment: string): void;
  /** One of `items`, which must not be empty, drawn by what each is called: the same one, whatever else stands there. */
  named<T>(items: readonly T[], nameOf: (item: T) => string): T;
}

export function createChance(seed: number): Chance {
  let random = createRandom(seed);
  const drawn: Random = {
    next: () => random.next(),
    below: (limit) => random.below(limit),
    chance: (probability) => random.chance(probability),
    pick: (items) => random.pick(items),
    weighted: (entries) => random.weighted(entries),
  };
  return {
    ...drawn,
    turn(moment) {
      random = createRandom(hash(`${seed} ${moment}`));
    },
    named(items, nameOf) {
      const salt = random.next();
      const seen = new Map<string, number>();
      const ranks = items.map((item) => {
        const name = nameOf(item);
        const nth = (seen.get(name) ?? 0) + 1;
        seen.set(name, nth);
        return createRandom(hash(`${salt} ${name} ${nth}`)).next();
      });
      return items[ranks.indexOf(Math.max(...ranks))] as (typeof items)[number];
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

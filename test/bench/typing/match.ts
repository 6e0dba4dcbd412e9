// One interleaved run at one size: every competitor in every round, on fresh pages, in random order.
import { type CompetitorName, roundsOf } from './competitors';
import { type Progress, silently } from './progress';
import type { Stage } from './stage';
import { shuffled } from './statistics';
import { play, type Round, type States, settle } from './trial';

export type Rounds = ReadonlyMap<CompetitorName, readonly Round[]>;

export interface MatchOptions {
  size: number;
  names: readonly CompetitorName[];
  rounds: number;
  queries: readonly string[];
}

/** Plays them all. A competitor that fails is told of, and plays no more. */
export async function match(stage: Stage, options: MatchOptions, told: Progress = silently): Promise<Rounds> {
  const { size, names, rounds, queries } = options;
  const right = new Map<CompetitorName, States>();
  const played = new Map<CompetitorName, Round[]>();
  const attempt = async (name: CompetitorName, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      right.delete(name);
      console.error(`\n${name}, ${size} lignes : ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const name of names) {
    told(`${size} lignes, ${name} : ce qui est juste`);
    await attempt(name, async () => {
      right.set(name, await settle(stage, name, size, queries));
    });
  }
  for (let i = 0; i < rounds; i++) {
    for (const name of shuffled(names)) {
      const states = right.get(name);
      if (!states || i >= roundsOf(name, size, rounds)) continue;
      told(`${size} lignes, passage ${i + 1} sur ${rounds} : ${name}`);
      await attempt(name, async () => {
        const round = await play(stage, name, size, queries, states);
        played.set(name, [...(played.get(name) ?? []), round]);
      });
    }
  }
  // In the order asked for, whoever came first.
  return new Map(names.flatMap((name) => (played.has(name) ? [[name, played.get(name) ?? []]] : [])));
}

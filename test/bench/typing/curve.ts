// The cost curve: the extension's wait as its list grows, over the same few keys.
import { BIG } from './competitors';
import { SHORT_QUERIES } from './keys';
import { match } from './match';
import { number, table, whole } from './numbers';
import type { Progress } from './progress';
import { scoresOf } from './report';
import type { Stage } from './stage';

const SIZES = [1000, 3643, 9013, 20_000, 50_000, 100_000];
const MOST_ROUNDS = 3;

/** Mean wait a key by number of rows, ms; up to `most` rows, or as far as it goes when that is big. */
export async function costCurve(
  stage: Stage,
  most: number,
  rounds: number,
  told: Progress,
): Promise<Map<number, number>> {
  const means = new Map<number, number>();
  for (const size of SIZES.filter((one) => one <= most || most >= BIG)) {
    const options = { size, names: ['ours'] as const, rounds: Math.min(rounds, MOST_ROUNDS), queries: SHORT_QUERIES };
    const ours = scoresOf(await match(stage, options, told)).get('ours');
    if (ours) means.set(size, ours.mean);
  }
  return means;
}

export function curveReport(means: ReadonlyMap<number, number>): string {
  const first = [...means.values()][0] ?? Number.NaN;
  const lines = [...means].map(([size, ms]) => [whole(size), number(ms), number(ms / first)]);
  const title = `\n## Courbe de coût du Compagnon (« ${SHORT_QUERIES.join(' », « ')} », les mêmes touches partout)\n`;
  return `${title}\n${table(['lignes', 'ms par touche, moyenne', '/ 1 000 lignes'], lines)}`;
}

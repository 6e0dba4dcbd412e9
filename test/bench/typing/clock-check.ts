// The clock itself, tried before it is believed: on the floor, and on a page known to be right 100 ms late.
import { SHORT_QUERIES } from './keys';
import { match } from './match';
import { number } from './numbers';
import type { Progress } from './progress';
import { scoresOf } from './report';
import type { Stage } from './stage';

const SIZE = 500;
const LATE_MS = 100;

/** What it read, in words. @throws Error when it reads less than is known to have passed */
export async function checkClock(stage: Stage, told: Progress): Promise<string> {
  const names = ['floor', 'delayed'] as const;
  const scores = scoresOf(await match(stage, { size: SIZE, names, rounds: 1, queries: SHORT_QUERIES }, told));
  const [floor, delayed] = names.map((name) => scores.get(name)?.p50 ?? Number.NaN);
  const read = `plancher ${number(floor)} ms, page en retard de ${LATE_MS} ms : ${number(delayed)} ms`;
  if (!(delayed !== undefined && delayed >= LATE_MS)) throw new Error(`l’horloge ne tient pas : ${read}`);
  return `Contrôle de l’horloge (${SIZE} lignes) : ${read}.`;
}

// The index of the whole extract: how soon it stands, and what it weighs.
import type { Measured } from './goals';
import { memory } from './memory';
import { number, whole } from './numbers';
import type { Progress } from './progress';
import { type Readiness, readiness } from './readiness';
import type { Stage } from './stage';
import { median } from './statistics';

const SIZE = 9013;
const FEWEST_ROUNDS = 3;

type Index = NonNullable<Measured['index']>;

export async function indexOf(stage: Stage, rounds: number, told: Progress): Promise<Index> {
  const all: Readiness[] = [];
  for (let i = 0; i < Math.max(rounds, FEWEST_ROUNDS); i++) {
    told(`index de ${SIZE} lignes, passage ${i + 1}`);
    all.push(await readiness(stage, SIZE));
  }
  told('mémoire');
  return { size: SIZE, readiness: all, memory: await memory(stage, SIZE) };
}

export function indexReport({ size, readiness: all, memory: held }: Index): string {
  const list = (values: readonly number[]) => `${number(median(values))} ms (${values.map(number).join(' ; ')})`;
  const blocked = all.flatMap(({ longTasks }) => (longTasks ? [Math.max(0, ...longTasks)] : []));
  const bytes = held
    ? `page ${number(held.page)} + travail de fond ${number(held.worker)} octets par ligne`
    : 'non donnée par ce navigateur';
  return [
    `\n## ${whole(size)} lignes qui apparaissent dans une page ouverte\n`,
    `Toutes les lignes connues : ${list(all.map(({ known }) => known))} après l’image qui les montre.`,
    `Premier résultat d’une lettre tapée dès que le champ est là : ${list(all.map(({ firstHit }) => firstHit))}.`,
    blocked.length > 0 ? `Tâche la plus longue entre-temps : ${list(blocked)}.` : '',
    `Mémoire après ramassage : ${bytes}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

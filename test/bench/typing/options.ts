// What the bench is asked for on the command line.
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../../scripts/browsers';
import { COMPETITORS, type CompetitorName } from './competitors';

export interface Options {
  browsers: BrowserName[];
  sizes: number[];
  rounds: number;
  /** Undefined: all of them, the cost curve and the index too. */
  only: CompetitorName[] | undefined;
  /** Where the time of a key goes in the extension. */
  breakdown: boolean;
}

export const USAGE = `tsx test/bench/typing/index.ts
  --browser chromium|firefox   l’un des deux (sinon les deux)
  --sizes 1000,3643            nombres de lignes (sinon 1000,3643,9013,50000)
  --rounds 3                   passages
  --only ours,datatables,floor ceux-là seulement, sans courbe ni index
  --breakdown                  où va le temps d’une touche (Chromium)`;

const SIZES = '1000,3643,9013,50000';

/** @throws Error that says in French what is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      sizes: { type: 'string', default: SIZES },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      breakdown: { type: 'boolean', default: false },
    },
  });
  return {
    browsers: values.browser === undefined ? ['chromium', 'firefox'] : [browserOf(values.browser)],
    sizes: values.sizes.split(',').map((size) => count(size, '--sizes', 100_000)),
    rounds: count(values.rounds, '--rounds', 100),
    only: values.only?.split(',').map(competitorOf),
    breakdown: values.breakdown,
  };
}

function browserOf(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser : chromium ou firefox, pas « ${name} »`);
}

function competitorOf(name: string): CompetitorName {
  if (Object.hasOwn(COMPETITORS, name)) return name as CompetitorName;
  throw new Error(`--only : « ${name} » n’est pas l’un de ${Object.keys(COMPETITORS).join(', ')}`);
}

function count(text: string, option: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new Error(`${option} : un nombre entier de 1 à ${most}, pas « ${text} »`);
}

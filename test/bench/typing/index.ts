// How soon a key is answered, in real browsers, beside what a site could have bought: `npm run bench`. Quote the ratios of one run, not the milliseconds.
import type { BrowserName } from '../../../scripts/browsers';
import { breakdown, PARTS } from './breakdown';
import { checkClock } from './clock-check';
import { competitorsAt } from './competitors';
import { costCurve, curveReport } from './curve';
import { goalsOf, inWords, type Measured } from './goals';
import { queriesFor } from './keys';
import { indexOf, indexReport } from './list-index';
import { machine } from './machine';
import { match } from './match';
import { number, whole } from './numbers';
import { type Options, readOptions, USAGE } from './options';
import { aloud } from './progress';
import { report, type Scores, scoresOf } from './report';
import { source } from './rows';
import { openStage, type Stage } from './stage';

const FAMES = { chromium: 'Chromium', firefox: 'Firefox' };
const SOURCES = { real: 'extrait FINESS, médico-social d’abord', generated: 'inventées', file: 'd’un fichier' };

const options = read();
if (options) for (const browser of options.browsers) await bench(browser, options);

function read(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function bench(browser: BrowserName, wanted: Options): Promise<void> {
  const stage = await openStage(browser);
  try {
    say(`\n# De la touche à la fin de l’image juste, ${FAMES[browser]}\n`);
    say(await machine(stage.session));
    say(`Lignes : ${SOURCES[source()]}. Comparer les rapports d’un même passage, pas les millisecondes.`);
    say(await checkClock(stage, aloud));
    const bySize = await allSizes(stage, wanted);
    const all = wanted.only === undefined;
    const curve = all
      ? await costCurve(stage, Math.max(...wanted.sizes), wanted.rounds, aloud)
      : new Map<number, number>();
    if (all) say(curveReport(curve));
    const index = all ? await indexOf(stage, wanted.rounds, aloud) : undefined;
    if (index) say(indexReport(index));
    if (wanted.breakdown && browser === 'chromium') await tellBreakdown(stage, wanted.sizes);
    tellGoals({ bySize, curve, index });
    say(`Après la mesure : ${await machine(stage.session)}`);
  } finally {
    await stage.close();
  }
}

async function allSizes(stage: Stage, { sizes, rounds, only }: Options): Promise<Map<number, Scores>> {
  const bySize = new Map<number, Scores>();
  for (const size of sizes) {
    const names = only ?? competitorsAt(size);
    const played = await match(stage, { size, names, rounds, queries: queriesFor(size) }, aloud);
    const scores = scoresOf(played);
    bySize.set(size, scores);
    say(report(size, scores));
  }
  return bySize;
}

async function tellBreakdown(stage: Stage, sizes: readonly number[]): Promise<void> {
  say('\n## Où va le temps d’une touche (ms, moyennes sous trace, qui ralentit ce qu’elle voit)\n');
  for (const size of sizes) {
    const parts = await breakdown(stage, size, queriesFor(size));
    const told = Object.entries(PARTS).map(([name, label]) => `${label} ${number(parts[name as keyof typeof PARTS])}`);
    say(`${whole(size)} lignes : ${told.join(', ')}`);
  }
}

function tellGoals(measured: Measured): void {
  say('\n## Voulu / mesuré\n');
  const goals = goalsOf(measured);
  const known = goals.filter((goal) => goal.measured !== undefined);
  for (const goal of known) say(inWords(goal));
  if (known.length < goals.length) say(`– ${goals.length - known.length} autres non mesurés dans ce passage`);
}

function say(text: string): void {
  aloud('');
  console.log(text);
}

// The table of one size: every competitor's wait, and what it is of DataTables', of ag-grid's and of the floor's.
import { COMPETITORS, type CompetitorName } from './competitors';
import type { Rounds } from './match';
import { number, table, whole } from './numbers';
import { mean, median, type Summary, summary } from './statistics';
import type { Round } from './trial';

/** A competitor at one size. */
export interface Score extends Summary {
  /** Milliseconds of each key, round by round. */
  rounds: readonly (readonly number[])[];
  burst: number;
  /** Milliseconds of long tasks in a round; undefined where the browser does not tell. */
  longTasks: number | undefined;
  setUp: number;
  missed: readonly string[];
}

export type Scores = ReadonlyMap<CompetitorName, Score>;

export function scoresOf(played: Rounds): Scores {
  return new Map([...played].map(([name, rounds]) => [name, scoreOf(rounds)]));
}

function scoreOf(played: readonly Round[]): Score {
  const tasks = played.flatMap(({ longTasks }) => (longTasks ? [longTasks.reduce((sum, ms) => sum + ms, 0)] : []));
  return {
    ...summary(played.flatMap(({ keys }) => keys)),
    rounds: played.map(({ keys }) => keys),
    burst: median(played.map(({ burst }) => burst)),
    longTasks: tasks.length > 0 ? mean(tasks) : undefined,
    setUp: median(played.map(({ setUp }) => setUp)),
    missed: played.flatMap(({ missed }) => missed),
  };
}

const HEAD = [
  'ms par touche',
  'p50',
  'p95',
  'max',
  'moyenne',
  '/ DataTables : moyenne',
  'p95',
  '/ ag-grid : moyenne',
  '/ plancher : p50',
  'p95',
  'rafale',
  'tâches longues',
  'installation',
  'passages',
];

/** All of one size, in words. */
export function report(size: number, scores: Scores): string {
  const to = (name: CompetitorName, score: Score, figure: 'p50' | 'p95' | 'mean') => {
    const peer = scores.get(name);
    return number(peer && score[figure] / peer[figure]);
  };
  const lines = [...scores].map(([name, score]) => [
    COMPETITORS[name].label,
    ...[score.p50, score.p95, score.max, score.mean].map(number),
    to('datatables', score, 'mean'),
    to('datatables', score, 'p95'),
    to('ag-grid', score, 'mean'),
    to('floor', score, 'p50'),
    to('floor', score, 'p95'),
    ...[score.burst, score.longTasks, score.setUp].map(number),
    String(score.rounds.length),
  ]);
  const missed = [...scores].flatMap(([name, score]) =>
    score.missed.length > 0
      ? [`${COMPETITORS[name].label} : jamais juste après « ${score.missed.join(' », « ')} » (hors des chiffres).`]
      : [],
  );
  return [`\n## ${whole(size)} lignes\n`, table(HEAD, lines), ...missed].join('\n');
}

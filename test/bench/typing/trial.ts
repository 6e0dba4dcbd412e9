// One round of one competitor: each key timed, then a burst; and the untimed round before, that says what is right.
import { setTimeout as pause } from 'node:timers/promises';
import { BIG, type CompetitorName } from './competitors';
import { BURST_PAUSE, humanPause, strokesOf, typed } from './keys';
import type { Contestant, Stage } from './stage';

/** What the screen shows after each stroke of a round, by the competitor's own account: a grid may draw the same rows otherwise on its way back. */
export type States = readonly string[];

export interface Round {
  /** Milliseconds of each key, in order. */
  keys: number[];
  /** Milliseconds after the last key of a burst. */
  burst: number;
  /** Milliseconds of each long task while keys were timed; undefined where the browser does not tell. */
  longTasks: number[] | undefined;
  setUp: number;
  /** Texts of the box after which what is right did not come. */
  missed: string[];
}

/** How long what is right may take to come, ms. */
const PATIENCE_MS = 30_000;
/** The screen is what a competitor means once it stands still as long, ms: the extension's answers come from another process. */
const STILL_MS = 120;
const STILL_OURS_MS = 500;

/** The states a competitor comes to rest in, stroke by stroke. */
export async function settle(
  stage: Stage,
  name: CompetitorName,
  size: number,
  queries: readonly string[],
): Promise<States> {
  const { page, clock } = await stage.open(name, size);
  const still = name === 'ours' ? STILL_OURS_MS * (size >= BIG ? 3 : 1) : STILL_MS;
  const settled = () => clock.evaluate((one, ms) => one.settled(ms), still);
  await settled();
  const states: string[] = [];
  for (const { key } of strokesOf(queries)) {
    await page.keyboard.press(key);
    states.push(await settled());
  }
  await page.close();
  return states;
}

/** A round on a fresh page. */
export async function play(
  stage: Stage,
  name: CompetitorName,
  size: number,
  queries: readonly string[],
  states: States,
): Promise<Round> {
  const contestant = await stage.open(name, size);
  const { page, clock, setUp } = contestant;
  await clock.evaluate((one) => one.settled(300));
  await clock.evaluate((one) => one.longTasks());
  const keys: number[] = [];
  const missed: string[] = [];
  for (const [i, { key, text }] of strokesOf(queries).entries()) {
    await pause(humanPause());
    await clock.evaluate((one, wanted) => one.arm(wanted, 1), states[i] ?? '');
    await page.keyboard.press(key);
    const ms = await clock.evaluate((one, patience) => one.right(patience), PATIENCE_MS);
    if (ms < 0) missed.push(text || '(vide)');
    else keys.push(ms);
  }
  const longTasks = await clock.evaluate((one) => one.longTasks());
  const burst = await burstOf(contestant, queries[0] ?? '', states);
  await page.close();
  return { keys, burst, longTasks, setUp, missed };
}

/** A query at ten keys a second, whatever the page makes of it; timed from its last key. */
async function burstOf({ page, clock }: Contestant, query: string, states: States): Promise<number> {
  await pause(500);
  const wanted = states[query.length - 1] ?? '';
  await clock.evaluate((one, text, keys) => one.arm(text, keys), wanted, query.length);
  const sent: Promise<void>[] = [];
  for (const { key } of typed(query)) {
    sent.push(page.keyboard.press(key));
    await pause(BURST_PAUSE);
  }
  await Promise.all(sent);
  return clock.evaluate((one, patience) => one.right(patience), PATIENCE_MS);
}

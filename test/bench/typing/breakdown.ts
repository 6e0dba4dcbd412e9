// Where the time of a key goes in the extension, from a trace of Chromium: the way to the worker, its work, the way back, the page's.
import { setTimeout as pause } from 'node:timers/promises';
import { humanPause, strokesOf } from './keys';
import type { Stage } from './stage';
import { mean } from './statistics';
import { type TraceEvent, trace } from './trace';

/** Means over the keys, ms. */
export interface Breakdown {
  /** From the key's event to the worker's first work for it, that work, and from its end to the page's next script. */
  there: number;
  worker: number;
  back: number;
  /** The page's main thread, work of the clock's own frames included. */
  script: number;
  style: number;
  layout: number;
  prePaint: number;
  paint: number;
}

/** What each part is called in the report. */
export const PARTS: Record<keyof Breakdown, string> = {
  there: 'de la touche au travail de fond',
  worker: 'recherche',
  back: 'retour à la page',
  script: 'page : script',
  style: 'style',
  layout: 'mise en page',
  prePaint: 'préparation du dessin',
  paint: 'dessin',
};

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', '__metadata'];
const PAGE_WORK = {
  script: ['FunctionCall', 'EvaluateScript', 'RunMicrotasks'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  prePaint: ['PrePaint'],
  paint: ['Paint', 'Layerize', 'Commit'],
} as const;
/** Shorter tasks of the worker are housekeeping, µs. */
const LEAST_TASK = 100;
/** A key's work is over by then, ms after it. */
const LATEST_MS = 250;

/** Types a round in the extension with a trace on; the trace itself slows what it sees, so its sum is not the clock's figure. */
export async function breakdown(stage: Stage, size: number, queries: readonly string[]): Promise<Breakdown> {
  const { page, clock } = await stage.open('ours', size);
  await clock.evaluate((one) => one.settled(500));
  const events = await trace(stage.session.engine.browser, CATEGORIES, async () => {
    for (const { key } of strokesOf(queries)) {
      await pause(humanPause() + 100);
      await page.keyboard.press(key);
    }
    await pause(LATEST_MS);
  });
  await page.close();
  return read(events);
}

function read(events: readonly TraceEvent[]): Breakdown {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const main = keys[0];
  if (!main) throw new Error('the trace holds no key');
  const threads = events.filter(({ name, args }) => name === 'thread_name' && /ServiceWorker/.test(args.name ?? ''));
  const onPage = topmost(events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid));
  // An extension's messages come to its worker as bare tasks.
  const onWorker = events.filter(
    ({ name, ph, pid, tid, dur = 0 }) =>
      ph === 'X' &&
      name.endsWith('RunTask') &&
      dur > LEAST_TASK &&
      threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  const ways = keys.map((key, i) => way(key, keys[i + 1]?.ts ?? Number.POSITIVE_INFINITY, onWorker, onPage));
  const all = (figure: 'there' | 'worker' | 'back') => mean(ways.flatMap((one) => one?.[figure] ?? []));
  const per = (names: readonly string[]) => ms(sum(onPage.filter(({ name }) => names.includes(name)))) / keys.length;
  return {
    there: all('there'),
    worker: all('worker'),
    back: all('back'),
    script: per(PAGE_WORK.script) + per(['EventDispatch']),
    style: per(PAGE_WORK.style),
    layout: per(PAGE_WORK.layout),
    prePaint: per(PAGE_WORK.prePaint),
    paint: per(PAGE_WORK.paint),
  };
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const ms = (microseconds: number): number => microseconds / 1000;
const sum = (events: readonly TraceEvent[]): number => events.reduce((total, { dur = 0 }) => total + dur, 0);

function way(key: TraceEvent, next: number, worker: readonly TraceEvent[], page: readonly TraceEvent[]) {
  const until = Math.min(next, key.ts + LATEST_MS * 1000);
  const work = worker.filter(({ ts }) => ts > key.ts && ts < until);
  // The longest is the search; what follows it only puts things away.
  const search = work.reduce((a, b) => ((a.dur ?? 0) < (b.dur ?? 0) ? b : a), work[0] as TraceEvent);
  const first = work[0];
  if (!first) return undefined;
  const answered = page.find((event) => event.ts > end(search) && event.ts < until);
  return {
    there: ms(first.ts - key.ts),
    worker: ms(end(search) - first.ts),
    ...(answered ? { back: ms(answered.ts - end(search)) } : {}),
  };
}

/** Whole events of one thread that lie in no other of those told: each stretch of work is counted once. */
function topmost(events: readonly TraceEvent[]): TraceEvent[] {
  const names = new Set([...Object.values(PAGE_WORK).flat(), 'EventDispatch', 'v8.callFunction'] as string[]);
  const whole = events.filter(({ name, ph }) => ph === 'X' && names.has(name)).sort((a, b) => a.ts - b.ts);
  const top: TraceEvent[] = [];
  for (const event of whole) {
    const outer = top.at(-1);
    if (!outer || event.ts >= end(outer)) top.push(event);
  }
  return top;
}

// Asks an engine all queries: how often a right row comes first, or among five, and in how long.
import type { Engine } from './peers';
import type { BenchQuery } from './query-set';

export interface Score {
  asked: number;
  first: number;
  five: number;
  times: number[];
}

export interface Miss {
  query: BenchQuery;
  answers: string[];
  /** Not even among five. */
  lost: boolean;
}

export interface Measure {
  kinds: Map<string, Score>;
  total: Score;
  misses: Miss[];
}

const fresh = (): Score => ({ asked: 0, first: 0, five: 0, times: [] });

export function measure(engine: Engine, queries: readonly BenchQuery[]): Measure {
  const kinds = new Map<string, Score>();
  const total = fresh();
  const misses: Miss[] = [];
  for (const query of queries) {
    const kind = kinds.get(query.kind) ?? fresh();
    kinds.set(query.kind, kind);
    const start = performance.now();
    const answers = engine(query.text).slice(0, 5);
    const time = performance.now() - start;
    const at = answers.findIndex((id) => query.right.has(id));
    for (const score of [kind, total]) {
      score.asked++;
      score.times.push(time);
      if (at === 0) score.first++;
      if (at >= 0) score.five++;
    }
    if (at !== 0) misses.push({ query, answers, lost: at < 0 });
  }
  return { kinds, total, misses };
}

/** The value that `part` of the values do not pass. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const percent = (part: number, whole: number) => (whole === 0 ? Number.NaN : (100 * part) / whole);

// The search itself: rows that hold every word asked for, best first; the nearest ones when no row does.
import { explain, type Reason } from './explain';
import { byRank, type Scored } from './order';
import { parseQuery, type Term } from './query';
import { resolve, type Sought } from './resolve';
import type { Row, SearchIndex } from './rows';
import { answers, score } from './score';

type Id = string | number;

export interface Hit<T extends Id = number> {
  id: T;
  score: number;
  /** Worked out when it is read, so that thousands of hits cost nothing: read it before the index changes. */
  readonly why: Reason[];
}

export interface Result<T extends Id = number> {
  /** How many rows hold every word asked for (all rows for an empty query). */
  total: number;
  /** All of them, in the order of the index. */
  ids: T[];
  /** The best of them, best first. */
  hits: Hit<T>[];
  /** When there is none: the words that nothing answers, as typed, */
  unmatched: string[];
  /** where they are in the query, */
  unmatchedAt: Term['at'][];
  /** and the rows that hold most of the rest. */
  nearest?: Hit<T>[];
}

export interface SearchOptions<T extends Id = number> {
  /** Hits wanted, 60 unless told. */
  limit?: number;
  /** Rows to search among. */
  filter?: (id: T) => boolean;
}

/** The rows that score, and the best `limit` of them. */
function best<T extends Id>(index: SearchIndex<T>, options: SearchOptions<T>, scoreOf: (row: Row<T>) => number) {
  const { limit = 60, filter } = options;
  const ids: T[] = [];
  let kept: Scored<T>[] = [];
  let floor = 0;
  const inOrder = byRank<T>(index.words);
  const cut = () => {
    kept = kept.sort(inOrder).slice(0, limit);
    if (kept.length === limit) floor = kept.at(-1)?.score ?? 0;
  };
  for (const row of index.rows.values()) {
    const score = scoreOf(row);
    if (!score || (filter && !filter(row.id))) continue;
    ids.push(row.id);
    if (score < floor) continue;
    kept.push({ row, score });
    if (kept.length > 4 * limit + 100) cut();
  }
  cut();
  return { ids, kept };
}

/**
 * Searches an index. Every word counts, in any order, in any field; small words only help.
 * Mistakes are allowed for a word that nothing answers, then for all when no row holds every word.
 */
export function search<T extends Id>(index: SearchIndex<T>, query: string, options: SearchOptions<T> = {}): Result<T> {
  const { terms } = parseQuery(query);
  if (!terms.length) {
    const ids = [...index.rows.keys()].filter((id) => options.filter?.(id) ?? true);
    const hits = ids.slice(0, options.limit ?? 60).map((id) => ({ id, score: 0, why: [] }));
    return { total: ids.length, ids, hits, unmatched: [], unmatchedAt: [] };
  }
  let sought: Sought[] = [];
  for (const mistakes of ['if-needed', 'always'] as const) {
    sought = resolve(terms, index, mistakes);
    if (sought.some((one) => !one.uses && !one.term.optional)) break;
    // Most rows are given up at their first missing word: look for the rarest first.
    const required = sought.filter(({ term }) => !term.optional).sort((a, b) => a.uses - b.uses);
    const scoreOf = (row: Row) => (required.every((one) => answers(row, one)) ? score(row, sought) : 0);
    const { ids, kept } = best(index, options, scoreOf);
    if (ids.length)
      return {
        total: ids.length,
        ids,
        hits: kept.map((hit) => toHit(hit, sought, index)),
        unmatched: [],
        unmatchedAt: [],
      };
  }
  return nearest(index, sought, options);
}

function toHit<T extends Id>({ row, score }: Scored<T>, sought: Sought[], index: SearchIndex<T>): Hit<T> {
  return {
    id: row.id,
    score,
    get why() {
      return explain(row, sought, index);
    },
  };
}

/** A row counts among the nearest when it holds this much of what the best one holds, rare words counting more. */
const NEAR = 0.6;

function nearest<T extends Id>(index: SearchIndex<T>, sought: Sought[], options: SearchOptions<T>): Result<T> {
  const required = sought.filter(({ term }) => !term.optional);
  const rarity = ({ uses }: Sought) => (uses ? Math.log2(1 + index.rows.size / uses) : 0);
  const held = new Map<Row, number>();
  let most = 0;
  for (const row of index.rows.values()) {
    if (options.filter && !options.filter(row.id)) continue;
    let sum = 0;
    for (const one of required) if (answers(row, one)) sum += rarity(one);
    if (sum) held.set(row, sum);
    most = Math.max(most, sum);
  }
  const near = (row: Row) => (held.get(row) ?? 0) >= most * NEAR;
  const { kept } = best(index, options, (row) => (held.has(row) && near(row) ? score(row, sought, rarity) : 0));
  const absent = required.filter(({ uses }) => !uses);
  const [first] = kept;
  const missing = absent.length ? absent : required.filter((one) => !first || !answers(first.row, one));
  return {
    total: 0,
    ids: [],
    hits: [],
    unmatched: missing.map(({ term }) => term.text),
    unmatchedAt: missing.map(({ term }) => term.at),
    nearest: kept.map((hit) => toHit(hit, sought, index)),
  };
}

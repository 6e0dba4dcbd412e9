// The list one tab shows, indexed: rows told by the page as it reads them, completed by those seen on earlier visits.
import type { ListedRow, WholeChoice } from '@/lib/messages';
import { createIndex, type Hit, type Result, search } from '@/lib/search';
import { isChoosing } from '@/lib/settings/defaults';
import { sameFields } from './fields';
import { type Counts, countRows, type Dimension, type Filtered, hiddenBy, missesOf } from './filter';
import { kindOf } from './kind';
import { withPinsFirst } from './pins-first';

export interface Entry extends Filtered {
  row: ListedRow;
  /** What the page calls the row by; undefined for one known from an earlier visit alone. */
  pageKey: string | undefined;
}

/** What is known of a row beyond its list. */
export interface Marks {
  withDossier(row: ListedRow): boolean;
  pinned(row: ListedRow): boolean;
}

export interface Answer {
  total: number;
  /** `hiddenBy`: the filters that such a row does not pass, when it is shown for want of any other. */
  hits: { entry: Entry; why: Hit['why']; hiddenBy: readonly Dimension[] }[];
  guesses: boolean;
  unmatched: string[];
  /** Where in the words those are. */
  unmatchedAt: Result['unmatchedAt'];
  /** When the filters alone leave nothing: how many rows hold the words. */
  behind: number;
  /** What the page calls all rows that answer, in the order of the list. */
  keys(): string[];
}

export interface Catalogue {
  /** Rows known from the page; those remembered from earlier visits do not count. */
  size(): number;
  /** Adds a row of the page or brings it up to date. True when it was not known from the page before. */
  put(row: ListedRow, pageKey: string): boolean;
  /** Completes what the page showed with a row seen on an earlier visit. */
  recall(row: ListedRow): void;
  /** From now on rows are marked by these; all are marked again. */
  mark(marks: Marks): void;
  ask(words: string, filter: WholeChoice, limit: number): Answer;
  /** All that answers, in the order in which it is shown. */
  rows(words: string, filter: WholeChoice): Entry[];
  /** How many rows each choice would leave. */
  count(words: string, filter: WholeChoice): Counts;
  /** Every row, as it came. */
  all(): ListedRow[];
  /** A row, by the page's key or its own. */
  rowOf(key: string): ListedRow | undefined;
}

const ANSWERED = { guesses: false, unmatched: [], unmatchedAt: [], behind: 0 };
const NO_MARKS: Marks = { withDossier: () => false, pinned: () => false };

/** An empty list, whose rows are marked by `marks` until others are given. */
export function createCatalogue(marks: Marks = NO_MARKS): Catalogue {
  const index = createIndex();
  const entries: Entry[] = [];
  const ids = new Map<string, number>();
  let marked = marks;
  let seen = 0;
  /** False: no row is pinned, and none needs to be looked for. */
  let somePinned = false;
  /** The rows that hold the words last asked for, whatever the filters: the counts ask it again. */
  let holding: { words: string; ids: readonly number[] } | undefined;

  function entryOf(row: ListedRow, pageKey: string | undefined): Entry {
    const { department } = row;
    const pinned = marked.pinned(row);
    somePinned ||= pinned;
    const { publics, type } = kindOf(row);
    // The page calls most rows by their address: one text serves both.
    const called = pageKey === row.href ? row.href : pageKey;
    return { row, pageKey: called, publics, type, department, withDossier: marked.withDossier(row), pinned };
  }

  function add(row: ListedRow, pageKey: string | undefined) {
    holding = undefined;
    ids.set(row.key, entries.length);
    index.add(entries.length, row);
    entries.push(entryOf(row, pageKey));
  }

  function put(row: ListedRow, pageKey: string): boolean {
    const id = ids.get(row.key);
    const before = id === undefined ? undefined : entries[id];
    const fresh = before?.pageKey === undefined;
    if (fresh) seen++;
    if (id === undefined || !before) add(row, pageKey);
    else {
      entries[id] = entryOf(row, pageKey);
      if (!sameFields(before.row, row)) {
        holding = undefined;
        index.update(id, row);
      }
    }
    return fresh;
  }

  const idOf = (key: string) => ids.get(key) ?? entries.findIndex(({ pageKey }) => pageKey === key);

  function answers(words: string, filter: WholeChoice, limit: number) {
    const misses = missesOf(filter);
    const admits = (id: number) => entries[id] !== undefined && misses(entries[id]) === 0;
    const found = search(index, words, { limit, filter: admits });
    if (!somePinned) return found;
    const isPinned = (id: number) => entries[id]?.pinned ?? false;
    const { total, hits } = found;
    const others = () => search(index, words, { limit, filter: (id) => isPinned(id) && admits(id) }).hits;
    return { ...found, hits: withPinsFirst(hits, limit, isPinned, hits.length < total ? others : undefined) };
  }

  /** `filter`: the one that hides them. */
  function hitsOf(hits: readonly Hit[], filter?: WholeChoice): Answer['hits'] {
    return hits.flatMap(({ id, why }) => {
      const entry = entries[id];
      return entry ? [{ entry, why, hiddenBy: filter ? hiddenBy(entry, filter) : [] }] : [];
    });
  }

  function idsHolding(words: string): readonly number[] | undefined {
    if (words.trim() === '') return undefined;
    if (holding?.words !== words) holding = { words, ids: search(index, words, { limit: 0 }).ids };
    return holding.ids;
  }

  return {
    size: () => seen,
    put,
    recall: (row) => {
      if (!ids.has(row.key)) add(row, undefined);
    },
    mark(now) {
      marked = now;
      for (const entry of entries) {
        entry.withDossier = marked.withDossier(entry.row);
        entry.pinned = marked.pinned(entry.row);
      }
      somePinned = entries.some(({ pinned }) => pinned);
    },
    ask(words, filter, limit) {
      const { total, ids: all, hits, nearest, ...missing } = answers(words, filter, limit);
      const keys = () => all.flatMap((id) => entries[id]?.pageKey ?? []);
      if (total > 0) return { ...ANSWERED, total, hits: hitsOf(hits), keys };
      const filtered = words.trim() !== '' && isChoosing(filter);
      const behind = filtered ? search(index, words, { limit }) : undefined;
      if (behind?.total) return { ...ANSWERED, total, hits: hitsOf(behind.hits, filter), behind: behind.total, keys };
      const guessed = hitsOf(nearest ?? []);
      return { total, hits: guessed, guesses: guessed.length > 0, ...missing, behind: 0, keys };
    },
    rows: (words, filter) =>
      answers(words, filter, Number.POSITIVE_INFINITY).hits.flatMap(({ id }) => entries[id] ?? []),
    count(words, filter) {
      const held = idsHolding(words);
      return countRows(held ? held.flatMap((id) => entries[id] ?? []) : entries, filter);
    },
    all: () => entries.map(({ row }) => row),
    rowOf: (key) => entries[idOf(key)]?.row,
  };
}

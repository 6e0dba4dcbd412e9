// The list one tab shows, indexed: rows told by the page as it reads them, completed by those seen on earlier visits.
import type { FilterChoice, Group, ListedRow } from '@/lib/messages';
import { proposeGroup } from '@/lib/naming/propose';
import { createIndex, search } from '@/lib/search';

export interface Entry {
  row: ListedRow;
  /** What the page calls the row by; undefined for one known from an earlier visit alone. */
  pageKey: string | undefined;
  groups: readonly Group[];
}

export interface Answer {
  total: number;
  hits: { entry: Entry; why: ReturnType<typeof search>['hits'][number]['why'] }[];
  guesses: boolean;
  unmatched: string[];
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
  ask(words: string, filter: FilterChoice, limit: number): Answer;
}

export function createCatalogue(): Catalogue {
  const index = createIndex();
  const entries: Entry[] = [];
  const ids = new Map<string, number>();
  let seen = 0;

  function add(row: ListedRow, pageKey: string | undefined) {
    ids.set(row.key, entries.length);
    index.add(entries.length, fieldsOf(row));
    entries.push({ row, pageKey, groups: groupsOf(row) });
  }

  function put(row: ListedRow, pageKey: string): boolean {
    const id = ids.get(row.key);
    const before = id === undefined ? undefined : entries[id];
    const fresh = before?.pageKey === undefined;
    if (fresh) seen++;
    if (id === undefined || !before) add(row, pageKey);
    else {
      entries[id] = { row, pageKey, groups: groupsOf(row) };
      if (!sameFields(before.row, row)) index.update(id, fieldsOf(row));
    }
    return fresh;
  }

  const admits = (filter: FilterChoice) => (id: number) => {
    const entry = entries[id];
    if (!entry || (filter.department !== '' && entry.row.department !== filter.department)) return false;
    return filter.groups.length === 0 || filter.groups.some((group) => entry.groups.includes(group));
  };

  return {
    size: () => seen,
    put,
    recall: (row) => {
      if (!ids.has(row.key)) add(row, undefined);
    },
    ask(words, filter, limit) {
      const { total, ids: all, hits, unmatched, nearest } = search(index, words, { limit, filter: admits(filter) });
      const guesses = total === 0 && nearest !== undefined && nearest.length > 0;
      const found = (guesses ? nearest : hits).flatMap(({ id, why }) =>
        entries[id] ? [{ entry: entries[id], why }] : [],
      );
      return { total, hits: found, guesses, unmatched, keys: () => all.flatMap((id) => entries[id]?.pageKey ?? []) };
    },
  };
}

/** Thousands of rows share a hundred categories; where the category alone decides, it is worked out once. */
const decided = new Map<string, readonly Group[]>();

/** The groups a row may belong to: those of its category, else those its name tells. */
function groupsOf({ name, category }: ListedRow): readonly Group[] {
  const known = category && decided.get(category);
  if (known) return known;
  const { groups, because } = proposeGroup({ name, ...(category ? { category } : {}) });
  if (category && because === 'category' && decided.size < 1000) decided.set(category, groups);
  return groups;
}

function fieldsOf({ name, commune, finess, postalCode, department, category }: ListedRow) {
  return { name, commune, finess, postalCode, department, category };
}

function sameFields(a: ListedRow, b: ListedRow): boolean {
  const fields: (keyof ListedRow)[] = ['name', 'commune', 'finess', 'postalCode', 'department', 'category'];
  return fields.every((field) => a[field] === b[field]);
}

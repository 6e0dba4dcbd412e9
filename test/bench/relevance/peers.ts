// The engines compared, ours and others', each over the same texts and set for its best answers, not its best time.

import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex, type SearchIndex, search } from '../../../lib/search';
import type { Row } from '../../ror/types';
import { fieldsOf } from './fields';
import { DEPARTMENTS } from './types';
import { plain } from './words';

/** FINESS numbers that answer, best first; five are enough. */
export type Engine = (query: string) => string[];

export interface Peer {
  name: string;
  build(rows: readonly Row[]): Engine;
}

export function indexOf(rows: readonly Row[]): SearchIndex<string> {
  const index = createIndex<string>();
  for (const row of rows) index.add(row.finess_et, fieldsOf(row));
  return index;
}

/** Others are helped with what the extension has for nothing: no accents, small letters, the department's name. */
const folded = (text: string) => plain(text).toLowerCase();
const documents = (rows: readonly Row[]) =>
  rows.map((row) => {
    const fields = Object.entries(fieldsOf(row)).map(([field, text]) => [field, folded(text)]);
    const place = folded(DEPARTMENTS[row.department] ?? '');
    return { id: row.finess_et, place, ...(Object.fromEntries(fields) as ReturnType<typeof fieldsOf>) };
  });
const FIELDS = ['name', 'commune', 'finess', 'postalCode', 'department', 'place', 'category'];
const lines = (rows: readonly Row[]) =>
  documents(rows).map((document) => FIELDS.map((field) => document[field as 'name']).join(' '));

function miniSearch(combineWith: 'AND' | 'OR'): Peer['build'] {
  return (rows) => {
    const options = { prefix: true, fuzzy: 0.2, combineWith, boost: { name: 2, commune: 1.5 } };
    const index = new MiniSearch({ fields: FIELDS, searchOptions: options });
    index.addAll(documents(rows));
    return (query) =>
      index
        .search(folded(query))
        .slice(0, 5)
        .map(({ id }) => String(id));
  };
}

const listed =
  (matches: (line: string, query: string) => boolean): Peer['build'] =>
  (rows) => {
    const texts = lines(rows);
    return (query) => {
      const sought = folded(query);
      return rows.flatMap((row, at) => (matches(texts[at] ?? '', sought) ? [row.finess_et] : [])).slice(0, 5);
    };
  };

export const OURS: Peer = {
  name: 'ici',
  build(rows) {
    const index = indexOf(rows);
    // What the list shows: the hits, or the nearest guesses when there is none.
    return (query) => {
      const { hits, nearest = [] } = search(index, query, { limit: 5 });
      return (hits.length > 0 ? hits : nearest).map(({ id }) => id);
    };
  },
};

export const OTHERS: readonly Peer[] = [
  {
    name: 'Fuse.js',
    build(rows) {
      const options = { keys: FIELDS, useTokenSearch: true, ignoreLocation: true, threshold: 0.3 };
      const fuse = new Fuse(documents(rows), options);
      return (query) => fuse.search(folded(query), { limit: 5 }).map(({ item }) => item.id);
    },
  },
  { name: 'MiniSearch OR', build: miniSearch('OR') },
  { name: 'MiniSearch AND', build: miniSearch('AND') },
  {
    name: 'uFuzzy',
    build(rows) {
      const texts = lines(rows);
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => {
        // Words in any order, up to as many as it can afford.
        const [found, info, order] = fuzzy.search(texts, folded(query), 4, 1e3);
        const best = info && order ? order.map((at) => info.idx[at]) : (found ?? []);
        return best.slice(0, 5).map((at) => rows[at ?? 0]?.finess_et ?? '');
      };
    },
  },
  {
    name: 'tous les mots',
    build: listed((line, query) => query.split(/\s+/).every((word) => line.includes(word))),
  },
  { name: 'Ctrl+F', build: listed((line, query) => line.includes(query)) },
];

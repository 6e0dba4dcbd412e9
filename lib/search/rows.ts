// The rows of a list, ready to be searched: each a run of numbered words, the words kept once for all rows.
import { wordsOf } from './fold';
import { isNumber } from './match';
import { isPhrase, phrasesAt } from './phrases';
import type { Lexicon } from './resolve';
import { SMALL } from './vocabulary';

/** What is known of a row; what is missing is simply not searched. */
export interface Fields {
  name: string;
  commune?: string | undefined;
  finess?: string | undefined;
  postalCode?: string | undefined;
  department?: string | undefined;
  /** Label or acronym, as the site shows it. */
  category?: string | undefined;
  /** Any other text of the row. */
  other?: string | undefined;
}
export type Field = keyof Fields;

/** Fields by number. The last two are acronyms read from a spelled-out name or category. */
export const FIELDS: readonly Field[] = [
  'name',
  'commune',
  'finess',
  'postalCode',
  'department',
  'category',
  'other',
  'name',
  'category',
];
export const OTHER = 6;
/** FINESS, postal code, department: one word each, whatever the spaces in it. */
const NUMBERS = [2, 3, 4];
export const SPELLED_IN_NAME = 7;
const SPELLED_IN_CATEGORY = 8;

/** A field is read up to here: no page can make the index grow without end. */
const MAX_LENGTH = 300;

export interface Row<Id = unknown> {
  readonly id: Id;
  /** Folded, for equal scores to keep one order. */
  readonly name: string;
  readonly commune: string;
  /** Words of the name first, each `number of the word × 16 + number of the field`. */
  readonly entries: readonly number[];
  readonly nameLength: number;
  readonly communeLength: number;
  /** Words of the name, small ones left out. */
  readonly weight: number;
  /** Which words of the name are small, a bit each. */
  readonly small: number;
  /** Where the acronyms spelled out in the name are: `[from, to)` among its words, in the order of their entries. */
  readonly spelled: readonly [number, number][];
}

export interface SearchIndex<Id extends string | number = number> extends Lexicon {
  readonly rows: ReadonlyMap<Id, Row<Id>>;
  add(id: Id, fields: Fields): void;
  /** A row whose fields have changed keeps its place. */
  update(id: Id, fields: Fields): void;
  remove(id: Id): void;
}

/** Places beyond a machine word are not told apart: names are shorter. */
export const bitOf = (place: number) => (place < 31 ? 1 << place : 0);

interface Spelled {
  keys: string[];
  places: [number, number][];
}

/** Acronyms spelled out in a run of words. */
function spelledOut(words: string[]): Spelled {
  const spelled: Spelled = { keys: [], places: [] };
  for (let i = 0; i < words.length; i++) {
    const { found, end } = phrasesAt(words, i);
    for (const { key, department } of found) {
      if (department) continue;
      spelled.keys.push(key);
      spelled.places.push([i, end]);
    }
  }
  return spelled;
}

/** An empty index. Adding or removing a row costs what the row holds, whatever the size of the list. */
export function createIndex<Id extends string | number = number>(): SearchIndex<Id> {
  const rows = new Map<Id, Row<Id>>();
  const words: string[] = [];
  const uses: number[] = [];
  const numbers = new Map<string, number>();
  const letters: number[] = [];
  const digits: number[] = [];
  /** Numbers to give again, to a word of the same sort. */
  const freeLetters: number[] = [];
  const freeDigits: number[] = [];
  const memo: Lexicon['memo'] = new Map();
  // A list has thousands of rows and a hundred categories.
  const categories = new Map<string, { words: string[]; keys: string[] }>();

  function use(word: string): number {
    const known = numbers.get(word);
    const free = isNumber(word) ? freeDigits : freeLetters;
    const number = known ?? (isPhrase(word) ? undefined : free.pop()) ?? words.length;
    if (known === undefined) {
      if (number === words.length && !isPhrase(word)) (isNumber(word) ? digits : letters).push(number);
      numbers.set(word, number);
      words[number] = word;
      uses[number] = 0;
    }
    uses[number] = (uses[number] ?? 0) + 1;
    return number;
  }

  function categoryOf(label: string) {
    let category = categories.get(label);
    if (!category) {
      const labelWords = wordsOf(label);
      category = { words: labelWords, keys: spelledOut(labelWords).keys };
      if (categories.size < 1000) categories.set(label, category);
    }
    return category;
  }

  function forget(row: Row | undefined) {
    for (const entry of row?.entries ?? []) {
      const number = entry >> 4;
      const left = (uses[number] ?? 1) - 1;
      uses[number] = left;
      const word = words[number] ?? '';
      if (left || isPhrase(word)) continue;
      numbers.delete(word);
      words[number] = '';
      (isNumber(word) ? freeDigits : freeLetters).push(number);
    }
  }

  function put(id: Id, fields: Fields) {
    const entries: number[] = [];
    const enter = (found: string[], field: number) => {
      for (const word of found) entries.push(use(word) * 16 + field);
    };
    const text = (field: Field) => (fields[field] ?? '').slice(0, MAX_LENGTH);
    const name = wordsOf(text('name'));
    const commune = wordsOf(text('commune'));
    const category = categoryOf(text('category'));
    enter(name, 0);
    enter(commune, 1);
    for (const field of NUMBERS) {
      const number = wordsOf(text(FIELDS[field] ?? 'name')).join('');
      if (number) enter([number], field);
    }
    enter(category.words, 5);
    enter(wordsOf(text('other')), OTHER);
    const spelled = spelledOut(name);
    enter(spelled.keys, SPELLED_IN_NAME);
    enter(category.keys, SPELLED_IN_CATEGORY);
    memo.clear();
    forget(rows.get(id));
    rows.set(id, {
      id,
      name: name.join(' '),
      commune: commune.join(' '),
      entries: entries.slice(),
      nameLength: name.length,
      communeLength: commune.length,
      weight: name.filter((word) => !SMALL.has(word)).length,
      small: name.reduce((bits, word, place) => (SMALL.has(word) ? bits | bitOf(place) : bits), 0),
      spelled: spelled.places,
    });
  }

  return {
    rows,
    words,
    uses,
    numberOf: (word) => numbers.get(word),
    letters,
    digits,
    memo,
    add: put,
    update: put,
    remove(id) {
      memo.clear();
      forget(rows.get(id));
      rows.delete(id);
    },
  };
}

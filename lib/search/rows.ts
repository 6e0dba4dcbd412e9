// The rows of a list, ready to be searched: each a run of numbered words, the words kept once for all rows.
import { wordsOf } from './fold';
import { isNumber } from './match';
import { isPhrase, mayBegin, phrasesAt } from './phrases';
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
export const SPELLED_IN_NAME = 7;
const SPELLED_IN_CATEGORY = 8;

/** A field is read up to here: no page can make the index grow without end. */
const MAX_LENGTH = 300;
const NO_WORDS: readonly string[] = [];
const wordsIn = (text: string | undefined) => (text ? wordsOf(text.slice(0, MAX_LENGTH)) : NO_WORDS);

export interface Row<Id = unknown> {
  readonly id: Id;
  /** Words of the name first, then those of the commune, each `number of the word × 16 + number of the field`. */
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

const NONE: Spelled = { keys: [], places: [] };

/** Acronyms spelled out in a run of words. */
function spelledOut(words: readonly string[]): Spelled {
  let spelled = NONE;
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(words[i] ?? '')) continue;
    const { found, end } = phrasesAt(words, i);
    for (const { key, department } of found) {
      if (department) continue;
      if (spelled === NONE) spelled = { keys: [], places: [] };
      spelled.keys.push(key);
      spelled.places.push([i, end]);
    }
  }
  return spelled;
}

/** A FINESS or a postal code as nearly all lists write it: nothing to fold. */
function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
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
    if (known !== undefined) {
      uses[known] = (uses[known] ?? 0) + 1;
      return known;
    }
    const digit = isNumber(word);
    const phrase = isPhrase(word);
    const number = (phrase ? undefined : (digit ? freeDigits : freeLetters).pop()) ?? words.length;
    if (number === words.length && !phrase) (digit ? digits : letters).push(number);
    numbers.set(word, number);
    words[number] = word;
    uses[number] = 1;
    return number;
  }

  /** FINESS, postal code, department: one word each, whatever the spaces in it. */
  function enterNumber(entries: number[], text: string | undefined, field: number) {
    if (!text) return;
    const number = isDigits(text) && text.length <= MAX_LENGTH ? text : wordsIn(text).join('');
    if (number) entries.push(use(number) * 16 + field);
  }

  function categoryOf(text = '') {
    const label = text.slice(0, MAX_LENGTH);
    let category = categories.get(label);
    if (!category) {
      const labelWords = wordsOf(label);
      category = { words: labelWords, keys: spelledOut(labelWords).keys };
      if (categories.size < 1000) categories.set(label, category);
    }
    return category;
  }

  function forget({ entries }: Row) {
    for (const entry of entries) {
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
    const enter = (found: readonly string[], field: number) => {
      for (const word of found) entries.push(use(word) * 16 + field);
    };
    const name = wordsIn(fields.name);
    const commune = wordsIn(fields.commune);
    const category = categoryOf(fields.category);
    enter(name, 0);
    enter(commune, 1);
    enterNumber(entries, fields.finess, 2);
    enterNumber(entries, fields.postalCode, 3);
    enterNumber(entries, fields.department, 4);
    enter(category.words, 5);
    enter(wordsIn(fields.other), OTHER);
    const { keys, places } = spelledOut(name);
    enter(keys, SPELLED_IN_NAME);
    enter(category.keys, SPELLED_IN_CATEGORY);
    let weight = 0;
    let small = 0;
    for (let place = 0; place < name.length; place++) {
      if (SMALL.has(name[place] ?? '')) small |= bitOf(place);
      else weight++;
    }
    if (memo.size > 0) memo.clear();
    const before = rows.get(id);
    if (before) forget(before);
    rows.set(id, {
      id,
      // Cut to its length: it stays.
      entries: entries.slice(),
      nameLength: name.length,
      communeLength: commune.length,
      weight,
      small,
      spelled: places,
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
      const before = rows.get(id);
      if (before) forget(before);
      rows.delete(id);
    },
  };
}

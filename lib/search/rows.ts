// The rows of a list, ready to be searched: each a run of numbered words, the words kept once for all rows.
import { wordsOf } from './fold';
import { spelledOut } from './phrases';
import type { Lexicon } from './resolve';
import { SMALL } from './vocabulary';
import { createWords } from './words';

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
const FINESS = 2;
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

/** A commune or a category. */
interface Repeated {
  /** Its words, then the acronyms spelled out in it. */
  words: string[];
  /** How many of them are words. */
  length: number;
  numbers: number[];
}
/** A list has thousands of rows, a hundred categories, and its communes one after the other. */
const MOST_REPEATED = 600;

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
  const lexicon = createWords();
  const { words, memo, take, takeAgain, give, drop } = lexicon;
  const repeated = new Map<string, Repeated>();
  /** Of the row that is being put, `length` of them: the array serves for all rows. */
  const entries: number[] = [];
  let length = 0;

  /** The words of a text that comes row after row, with their numbers as they were when it last came. */
  function repeatedText(text: string): Repeated {
    let known = repeated.get(text);
    if (!known) {
      const found = wordsIn(text);
      const all = [...found, ...spelledOut(found).keys];
      known = { words: all, length: found.length, numbers: all.map(() => -1) };
      if (repeated.size >= MOST_REPEATED) repeated.clear();
      repeated.set(text, known);
    }
    return known;
  }

  function enter(found: readonly string[], field: number) {
    for (let i = 0; i < found.length; i++) entries[length++] = take(found[i] ?? '') * 16 + field;
  }

  /** Some words of a text that repeats: a number still given to the same word needs no look-up. */
  function enterRepeated(text: Repeated, from: number, to: number, field: number) {
    for (let i = from; i < to; i++) {
      const word = text.words[i] ?? '';
      let number = text.numbers[i] ?? -1;
      if (!takeAgain(word, number)) {
        number = take(word);
        text.numbers[i] = number;
        // The very text kept there: told apart at a glance next time.
        text.words[i] = words[number] ?? word;
      }
      entries[length++] = number * 16 + field;
    }
  }

  /** FINESS, postal code, department: one word each, whatever the spaces in it. */
  function enterNumber(text: string | undefined, field: number) {
    if (!text) return;
    const word = isDigits(text) && text.length <= MAX_LENGTH ? text : wordsIn(text).join('');
    // A FINESS number is of one row, and never looked up whole.
    if (word) entries[length++] = (field === FINESS ? give(word) : take(word)) * 16 + field;
  }

  function put(id: Id, fields: Fields) {
    length = 0;
    const name = wordsIn(fields.name);
    const commune = repeatedText(fields.commune ?? '');
    const category = repeatedText(fields.category ?? '');
    enter(name, 0);
    enterRepeated(commune, 0, commune.length, 1);
    enterNumber(fields.finess, FINESS);
    enterNumber(fields.postalCode, 3);
    enterNumber(fields.department, 4);
    enterRepeated(category, 0, category.length, 5);
    if (fields.other) enter(wordsIn(fields.other), OTHER);
    const { keys, places } = spelledOut(name);
    enter(keys, SPELLED_IN_NAME);
    enterRepeated(category, category.length, category.words.length, SPELLED_IN_CATEGORY);
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
      entries: entries.slice(0, length),
      nameLength: name.length,
      communeLength: commune.length,
      weight,
      small,
      spelled: places,
    });
  }

  function forget({ entries }: Row) {
    for (const entry of entries) drop(entry >> 4);
  }

  return {
    ...lexicon,
    rows,
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

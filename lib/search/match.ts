// How one word of a query matches one word of a text, and how well: the one rule that ranking and highlighting share.
import { oneEdit } from './edit';
import { isAmbiguous, type Phrase, phrases } from './phrases';
import { OTHER_NAMES, WRITINGS } from './vocabulary';

/** What is looked for at one place of a query: a word, and the words that say the same with their strength. */
export interface Slot {
  readonly token: string;
  readonly equal: ReadonlyMap<string, number>;
}

export type MatchKind = 'exact' | 'equivalent' | 'prefix' | 'substring' | 'typo';

// Strengths, of 100. Each kind has a band of its own, so that the kind can be read from the strength.
const EXACT = 100;
/** A department by its name or its number: no other writing comes nearer. */
const PLACE = 99;
const WRITING = 96;
const OTHER_NAME = 84;
const SINGULAR = 82;
const EQUIVALENT_FROM = 80;
const PREFIX_FROM = 50;
/** The beginning of a word, of any length: how much of it is typed says little of which word is meant. */
const BEGINNING = 56;
/** The beginning of a word that says the same. */
const BEGUN = 50;
const SUBSTRING_FROM = 35;
const TYPO = 30;
const TYPO_IN_BEGINNING = 22;
/** A word of the text cut short: `resid` for `residence`. */
const CUT = 8;

const readSets = (text: string) => text.split(',').map((set) => set.split(' '));
const writings = readSets(WRITINGS);
const otherNames = readSets(OTHER_NAMES);

function addName(equal: Map<string, number>, name: string, strength: number) {
  if (strength > (equal.get(name) ?? 0)) equal.set(name, strength);
}

function addSets(equal: Map<string, number>, sets: readonly string[][], token: string, strength: number) {
  for (const set of sets) {
    const whole = set.includes(token);
    // The beginning of a word that has an abbreviation finds it already: `sain` finds `st`.
    const begun = set.some((word) => token.length > 2 && word.length > 4 && word.startsWith(token));
    if (!whole && !begun) continue;
    for (const word of set) {
      if (whole ? word !== token : !word.startsWith(token)) addName(equal, word, whole ? strength : BEGUN);
      for (const phrase of phrases) if (phrase.stands === word) addName(equal, phrase.key, whole ? OTHER_NAME : BEGUN);
    }
  }
}

/** A word of a query as something to look for. */
export function wordSlot(token: string): Slot {
  const equal = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.stands === token && !phrase.department)
      addName(equal, phrase.key, isAmbiguous(token) ? OTHER_NAME : WRITING);
  }
  addSets(equal, writings, token, WRITING);
  addSets(equal, otherNames, token, OTHER_NAME);
  if (token.length > 4 && /[sx]$/.test(token)) addName(equal, token.slice(0, -1), SINGULAR);
  return { token, equal };
}

/** A spelled-out acronym as something to look for: its own meaning only, where the letters have several. */
export function phraseSlot(phrase: Phrase): Slot {
  const { key, stands, reading, department } = phrase;
  const equal = new Map([[stands, department ? PLACE : isAmbiguous(stands) ? OTHER_NAME : WRITING]]);
  for (const other of phrases) if (other.reading === reading) equal.set(other.key, WRITING);
  equal.set(key, EXACT);
  if (!department) addSets(equal, [...writings, ...otherNames], stands, OTHER_NAME);
  return { token: key, equal };
}

/**
 * Strength of a token in a word of the same sort (letters or number) by their letters alone, 0 for none.
 * `loose` allows for one typing mistake and for words cut short.
 */
export function compare(token: string, word: string, loose: boolean): number {
  const digits = isNumber(word);
  const place = word.indexOf(token);
  if (place === 0) return token.length === word.length ? EXACT : BEGINNING + (23 * token.length) / word.length;
  if (place > 0 && token.length > (digits ? 3 : 2)) return SUBSTRING_FROM + (14 * token.length) / word.length;
  if (!loose || digits) return 0;
  const alike = oneEdit(token, word);
  if (alike) return alike === 2 ? TYPO : TYPO_IN_BEGINNING;
  return word.length > 3 && token.startsWith(word) ? CUT : 0;
}

/** FINESS, postal code, department: a word that begins with a digit. */
export function isNumber(word: string): boolean {
  return word.charCodeAt(0) < 58;
}

/** The kind a strength belongs to. */
export function kindOf(strength: number): MatchKind {
  if (strength >= EXACT) return 'exact';
  if (strength >= EQUIVALENT_FROM) return 'equivalent';
  if (strength >= PREFIX_FROM) return 'prefix';
  return strength >= SUBSTRING_FROM ? 'substring' : 'typo';
}

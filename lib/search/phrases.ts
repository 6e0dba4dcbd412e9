// Finding spelled-out acronyms and departments in a run of words: « maison d'accueil spécialisée », « haute garonne ».
import { oneEdit } from './edit';
import { PHRASES, SMALL } from './vocabulary';

export interface Phrase {
  /** The acronym, or the number of a department. */
  stands: string;
  /** Which of the things that the acronym says: phrases of one reading mean the same. */
  reading: string;
  words: string[];
  /** How the phrase is written among the words of an index: no word of a text begins with `=`. */
  key: string;
  department: boolean;
}

/** Whether a word of an index is the key of a phrase: such a word is found by its meaning only, never by its letters. */
export const isPhrase = (word: string) => word.startsWith('=');

export const phrases: Phrase[] = PHRASES.split(',').map((entry) => {
  const [reading = '', ...words] = entry.split(' ');
  const stands = reading.replace(/\/.*/, '');
  return { stands, reading, words, key: `=${words.join(' ')}`, department: /\d/.test(stands) };
});

const readings = new Map(phrases.map(({ reading, stands }) => [reading, stands]));
const ambiguous = new Set([...readings].flatMap(([reading, stands]) => (reading === stands ? [] : [stands])));
/** Whether the letters of an acronym say several things: CHU is a hospital, or a shelter. */
export const isAmbiguous = (acronym: string) => ambiguous.has(acronym);

const S = 115;
const X = 120;
function singular(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last === S || last === X ? word.slice(0, -1) : word;
}
const byFirst = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const first = singular(phrase.words[0] ?? '');
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/** Whether a phrase may begin with a word, nothing mistyped: few do. */
const mayBegin = (word: string) => byFirst.has(singular(word));

/** One mistake leaves the first or the second letter in its place, or in the other's: most words are told apart by that. */
function beginAlike(word: string, wanted: string): boolean {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return (
    first === wanted.charCodeAt(0) ||
    second === wanted.charCodeAt(1) ||
    first === wanted.charCodeAt(1) ||
    second === wanted.charCodeAt(0)
  );
}

const alike = (word: string, wanted: string) =>
  word === wanted || singular(word) === singular(wanted) || oneEdit(word, wanted) === 2;

const NO_FIT = { fit: 0, end: 0 };

/**
 * How well a phrase is found from `at` on: twice its words, one more when it is whole; 0 when it is not there.
 * Names are cut and queries unfinished: at the end of the words the rest of a phrase may be missing.
 */
function fitOf(phrase: Phrase, words: readonly string[], at: number): { fit: number; end: number } {
  const enough = phrase.department ? 1 : 3;
  let found = 0;
  let end = at;
  for (let i = at; i < words.length && found < phrase.words.length; i++) {
    const word = words[i] ?? '';
    if (SMALL.has(word)) continue;
    const wanted = phrase.words[found] ?? '';
    const whole = alike(word, wanted);
    const cut = i === words.length - 1 && wanted.startsWith(word) && (word.length > 3 || found > 0);
    if (!whole && !(cut && found + 1 >= enough)) return NO_FIT;
    found++;
    end = i + 1;
  }
  if (found === phrase.words.length) return { fit: 2 * found + 1, end };
  return found >= enough ? { fit: 2 * found, end } : NO_FIT;
}

/**
 * The longest phrases that begin at a word; several when one writing has several meanings.
 * `typos`: the first word may be mistyped or unfinished (slower: for queries).
 */
export function phrasesAt(words: readonly string[], at: number, typos = false): { found: Phrase[]; end: number } {
  const first = words[at] ?? '';
  const candidates = typos && first.length > 3 ? phrases : (byFirst.get(singular(first)) ?? []);
  let next = at + 1;
  while (SMALL.has(words[next] ?? '')) next++;
  const second = words[next];
  let best = 1;
  let result: { found: Phrase[]; end: number } = { found: [], end: at };
  for (const phrase of candidates) {
    const wanted = phrase.words[1];
    if (second !== undefined && wanted !== undefined && !beginAlike(second, wanted)) continue;
    const { fit, end } = fitOf(phrase, words, at);
    if (fit > best) result = { found: [], end };
    if (fit >= best && fit > 1) {
      best = fit;
      result.found.push(phrase);
    }
  }
  return result;
}

interface Spelled {
  keys: string[];
  places: [number, number][];
}

const NONE: Spelled = { keys: [], places: [] };

/** Acronyms spelled out in a run of words: their keys, and where each stands, `[from, to)`. */
export function spelledOut(words: readonly string[]): Spelled {
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

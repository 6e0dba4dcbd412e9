// What a query asks for: words, spelled-out acronyms, departments, FINESS numbers, each as alternatives to look for.
import { fold } from './fold';
import { phraseSlot, type Slot, wordSlot } from './match';
import { phrases, phrasesAt } from './phrases';
import { placesIn } from './places';
import { SMALL } from './vocabulary';

/** A query is read up to here, in characters and in words: the rest of a pasted page is ignored. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** One thing a query asks for, shown as a chip. */
export interface Term {
  kind: 'word' | 'type' | 'department' | 'postal-code' | 'finess' | 'number';
  /** As typed. */
  text: string;
  /** Where it is in the query: `[start, end)`. */
  at: [number, number];
  /** What was understood: the acronym of a type, the number of a department, the digits without spaces. */
  means: string;
  /** A small word: it counts when it is there, it excludes nothing. */
  optional: boolean;
  /** One alternative must be found, whole: all its slots. */
  alternatives: Slot[][];
}

export interface Query {
  terms: Term[];
}

/** A number that may go on in the next word: 2A and 2B begin those of Corsica. */
const isDigits = (word: string) => /^(\d+|2[ab]\d*)$/.test(word);
const acronyms = new Set(phrases.filter((phrase) => !phrase.department).map((phrase) => phrase.stands));
const departments = new Set(phrases.filter((phrase) => phrase.department).map((phrase) => phrase.stands));

/** How many words from `at` on make one number: a whole FINESS (9 characters, 10 with the national 1), else the beginning of one. */
function numberLength(words: string[], at: number): number {
  let joined = '';
  let i = at;
  for (; isDigits(words[i] ?? ''); i++) {
    joined += words[i];
    // « 1 31 000 000 0 »: its last digit is still to come.
    if (joined.length === 9 && joined.startsWith('1') && /^\d$/.test(words[i + 1] ?? '')) continue;
    if (joined.length === 9 || (joined.length === 10 && joined.startsWith('1'))) return i + 1 - at;
  }
  return joined.length < 9 ? i - at : 1;
}

function numberTerm(words: string[]): Pick<Term, 'kind' | 'means' | 'alternatives'> {
  const means = words.join('');
  const number = means.length === 10 ? means.slice(1) : means;
  const alternatives = [[wordSlot(number)]];
  if (words.length > 1) alternatives.push(words.map(wordSlot));
  if (number.length === 1) alternatives.push([wordSlot(`0${number}`)]);
  // The national identifier puts a 1 before the FINESS; while it is typed only its length tells.
  if (number.length > 5 && number.length < 9 && number.startsWith('1')) alternatives.push([wordSlot(number.slice(1))]);
  const kind = number.length > 5 ? 'finess' : number.length === 5 ? 'postal-code' : 'number';
  return { kind: departments.has(number) ? 'department' : kind, means: number.toUpperCase(), alternatives };
}

let last: { text: string; query: Query } | undefined;

/** Reads a query. Any text will do, of any length. The last one is remembered: each hit shown asks for it again. */
export function parseQuery(text: string): Query {
  if (last?.text !== text) last = { text, query: read(text) };
  return last.query;
}

function read(query: string): Query {
  const folded = fold(query.slice(0, MAX_LENGTH));
  const places = placesIn(folded).slice(0, MAX_WORDS);
  const words = places.map(({ word }) => word);
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? '';
    const { found, end } = SMALL.has(word) || isDigits(word) ? { found: [], end: i } : phrasesAt(words, i, true);
    const count = isDigits(word) ? numberLength(words, i) : Math.max(1, end - i);
    const covered = words.slice(i, i + count);
    const at: Term['at'] = [
      folded.start[places[i]?.from ?? 0] ?? 0,
      folded.end[(places[i + count - 1]?.to ?? 0) - 1] ?? 0,
    ];
    const place = { text: query.slice(...at), at, optional: false };
    const literal = covered.filter((one) => count === 1 || !SMALL.has(one)).map(wordSlot);
    const [first] = found;
    if (isDigits(word)) terms.push({ ...place, ...numberTerm(covered) });
    else if (first) {
      const alternatives = [literal, ...found.map((phrase) => [phraseSlot(phrase)])];
      terms.push({ ...place, kind: first.department ? 'department' : 'type', means: first.stands, alternatives });
    } else {
      const kind = acronyms.has(word) ? 'type' : 'word';
      terms.push({ ...place, kind, means: word, optional: SMALL.has(word), alternatives: [literal] });
    }
    i += count;
  }
  if (terms.every((term) => term.optional)) for (const term of terms) term.optional = false;
  return { terms };
}

// From what a query asks to which known words answer it, each with its strength.
import { compare, isNumber, type Slot, wordSlot } from './match';
import { isPhrase } from './phrases';
import type { Term } from './query';

/** The words known, each with its number: of an index, or of one text to highlight. */
export interface Lexicon {
  /** By number; '' where a word is no longer used. */
  readonly words: readonly string[];
  /** How many times each word is used. */
  readonly uses: readonly number[];
  numberOf(word: string): number | undefined;
  /** Numbers of the words in letters, and of those that are numbers themselves. */
  readonly letters: readonly number[];
  readonly digits: readonly number[];
  /** What was looked up since the words last changed. */
  readonly memo: Map<string, Answer>;
}

/** What a slot finds: the strength of each word by its number, and how many uses of words that makes. */
interface Answer {
  strengths: Uint8Array;
  uses: number;
}

/** While one types a query only its last word is new. */
const MEMO = 24;

/** A term with its answers: for each slot of each alternative, the strength of every known word by number. */
export interface Sought {
  term: Term;
  slots: Slot[][];
  strengths: Uint8Array[][];
  /** How many uses of words answer, about: 0 when no row can. */
  uses: number;
}

const single = (term: Term | undefined): string | undefined =>
  term && term.kind !== 'number' && term.alternatives.length === 1 && term.alternatives[0]?.length === 1
    ? term.alternatives[0][0]?.token
    : undefined;

/** `beau sejour` may be written `beausejour`, `l herm` `lherm`: two words that are known as one become one term. */
function joinPairs(terms: Term[], lexicon: Lexicon): Term[] {
  const result: Term[] = [];
  for (let i = 0; i < terms.length; i++) {
    const [first, second] = [terms[i], terms[i + 1]];
    const [left, right] = [single(first), single(second)];
    if (first && second && left && right && !second.optional && lexicon.numberOf(left + right) !== undefined) {
      const apart = [...(first.optional ? [] : (first.alternatives[0] ?? [])), ...(second.alternatives[0] ?? [])];
      result.push({
        ...second,
        text: `${first.text} ${second.text}`,
        at: [first.at[0], second.at[1]],
        alternatives: [apart, [wordSlot(left + right)]],
      });
      i++;
    } else if (first) result.push(first);
  }
  return result;
}

/** `lherm` may be written `l herm`: the ways to cut a word in two known ones. */
function cuts(token: string, lexicon: Lexicon): Slot[][] {
  const known = (word: string) => lexicon.numberOf(word) !== undefined;
  const found: Slot[][] = [];
  for (let i = 1; i < token.length && token.length > 4; i++) {
    const [left, right] = [token.slice(0, i), token.slice(i)];
    if (right.length > 1 && known(left) && known(right)) found.push([wordSlot(left), wordSlot(right)]);
  }
  return found;
}

function answer({ token, equal }: Slot, lexicon: Lexicon, loose: boolean): Answer {
  const key = loose ? `${token} ` : token;
  const known = lexicon.memo.get(key);
  if (known) return known;
  const { words, uses, numberOf, memo } = lexicon;
  const found: Answer = { strengths: new Uint8Array(words.length), uses: 0 };
  const { strengths } = found;
  const set = (number: number, strength: number) => {
    if (!strengths[number]) found.uses += uses[number] ?? 0;
    if (strength > (strengths[number] ?? 0)) strengths[number] = strength;
  };
  const candidates = isPhrase(token) ? [] : isNumber(token) ? lexicon.digits : lexicon.letters;
  for (const number of candidates) {
    const strength = compare(token, words[number] ?? '', loose);
    if (strength) set(number, strength);
  }
  for (const [word, strength] of equal) {
    const number = numberOf(word);
    if (number !== undefined) set(number, strength);
  }
  if (memo.size >= MEMO) memo.clear();
  memo.set(key, found);
  return found;
}

function look(term: Term, slots: Slot[][], lexicon: Lexicon, loose: boolean): Sought {
  const answers = slots.map((alternative) => alternative.map((slot) => answer(slot, lexicon, loose)));
  return {
    term,
    slots,
    strengths: answers.map((alternative) => alternative.map(({ strengths }) => strengths)),
    uses: answers.reduce((sum, alternative) => sum + Math.min(...alternative.map(({ uses }) => uses)), 0),
  };
}

/** Mistakes allowed: never, for a word that nothing else answers, or for every word. */
export type Mistakes = 'never' | 'if-needed' | 'always';

/** Looks every term up among the words known. */
export function resolve(terms: Term[], lexicon: Lexicon, mistakes: Mistakes): Sought[] {
  return joinPairs(terms, lexicon).map((term) => {
    const sought = look(term, term.alternatives, lexicon, mistakes === 'always' && !term.optional);
    if (sought.uses || term.optional) return sought;
    const token = single(term);
    const slots = [...term.alternatives, ...(token ? cuts(token, lexicon) : [])];
    return look(term, slots, lexicon, mistakes !== 'never');
  });
}

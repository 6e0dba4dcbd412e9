// Which parts of a shown text answer a query, by the same rule that ranked it.
import type { Reason } from './explain';
import { fold } from './fold';
import { isNumber, kindOf } from './match';
import { isPhrase } from './phrases';
import { allPlaces, type Place } from './places';
import { parseQuery } from './query';
import { type Lexicon, resolve } from './resolve';

/** A text is read up to here. */
const MAX_LENGTH = 2000;

/** The letters of a place that a match covers: those typed, for a beginning or a middle; else all. */
function coveredBy(token: string, strength: number, { word, from, to }: Place, text: string): [number, number] {
  const kind = kindOf(strength);
  const letters: number[] = [];
  for (let i = from; i < to; i++) if (text[i] !== ' ') letters.push(i);
  const first = word.indexOf(token);
  if ((kind !== 'prefix' && kind !== 'substring') || first < 0) return [from, to];
  return [letters[first] ?? from, (letters[first + token.length - 1] ?? to - 1) + 1];
}

/**
 * Parts of `text` that answer `query`, `[start, end)` in its own characters, in order, never touching.
 * `why` gives the mistakes that were corrected to find it: a word is not marked for merely looking like another.
 */
export function spans(text: string, query: string, why: readonly Reason[] = []): [number, number][] {
  const folded = fold(text.slice(0, MAX_LENGTH));
  const places = allPlaces(folded);
  const corrected = new Set(why.map((reason) => (reason.kind === 'typo' ? reason.to : '')));
  const marked: [number, number][] = places.filter(({ word }) => corrected.has(word)).map(({ from, to }) => [from, to]);
  const words = [...new Set(places.map(({ word }) => word))];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const all = [...numbers.values()];
  const lexicon: Lexicon = {
    words,
    uses: all.map(() => 1),
    numberOf: (word) => numbers.get(word),
    letters: all.filter((number) => !isNumber(words[number] ?? '') && !isPhrase(words[number] ?? '')),
    digits: all.filter((number) => isNumber(words[number] ?? '')),
    memo: new Map(),
  };
  for (const { term, slots, strengths } of resolve(parseQuery(query).terms, lexicon, 'never')) {
    if (term.optional) continue;
    slots.flat().forEach(({ token }, i) => {
      const found = strengths.flat()[i];
      for (const place of places) {
        const strength = found?.[numbers.get(place.word) ?? -1];
        if (strength) marked.push(coveredBy(token, strength, place, folded.text));
      }
    });
  }
  return merged(marked.map(([from, to]) => [folded.start[from] ?? 0, folded.end[to - 1] ?? 0]));
}

function merged(marked: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of marked.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

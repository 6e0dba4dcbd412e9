// The words of a folded text with their places in it.
import { type Folded, fold } from './fold';
import { phrasesAt } from './phrases';

export interface Place {
  word: string;
  /** In the folded text: `[from, to)`. */
  from: number;
  to: number;
}

/** Every word of a folded text, in order. */
export function placesIn({ text }: Folded): Place[] {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}

/** The words of a text, then its spelled-out acronyms and its numbers written with spaces, each as one more place. */
export function allPlaces(folded: Folded): Place[] {
  const words = placesIn(folded);
  const texts = words.map(({ word }) => word);
  const places = [...words];
  words.forEach(({ from }, i) => {
    const { found, end } = phrasesAt(texts, i);
    const to = words[end - 1]?.to ?? from;
    for (const { key, department } of found) if (!department) places.push({ word: key, from, to });
    let joined = '';
    for (let j = i; /^(\d|2[ab])/.test(texts[j] ?? '') && joined.length < 9; j++) {
      joined += texts[j];
      if (j > i && joined.length === 9) places.push({ word: joined, from, to: words[j]?.to ?? from });
    }
  });
  return places;
}

/** How `text` writes a word known folded, or what an acronym spelled out stands for; undefined when it holds neither. */
export function writtenAs(text: string, word: string): string | undefined {
  const folded = fold(text);
  const found = allPlaces(folded).find((place) => place.word === word || place.word === `=${word}`);
  return found && text.slice(folded.start[found.from], folded.end[found.to - 1]);
}

// The words of a folded text with their places in it.
import type { Folded } from './fold';

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

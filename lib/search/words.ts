// The words of an index, each kept once under a number.
import { isNumber } from './match';
import { isPhrase } from './phrases';
import type { Lexicon } from './resolve';

export interface Words extends Lexicon {
  /** The number of a word, used once more. */
  take(word: string): number;
  /** Uses a word once more by the number it had; false when that number is another's now. */
  takeAgain(word: string, number: number): boolean;
  /** A number for a word of one row alone, that is never asked for whole: it needs no look-up. */
  give(word: string): number;
  /** One use less: a word that none is left of is forgotten, and its number given again. */
  drop(number: number): void;
}

export function createWords(): Words {
  const words: string[] = [];
  const uses: number[] = [];
  const numbers = new Map<string, number>();
  const letters: number[] = [];
  const digits: number[] = [];
  /** Numbers to give again, to a word of the same sort. */
  const freeLetters: number[] = [];
  const freeDigits: number[] = [];

  function give(word: string): number {
    const digit = isNumber(word);
    const phrase = isPhrase(word);
    const number = (phrase ? undefined : (digit ? freeDigits : freeLetters).pop()) ?? words.length;
    if (number === words.length && !phrase) (digit ? digits : letters).push(number);
    words[number] = word;
    uses[number] = 1;
    return number;
  }

  return {
    words,
    uses,
    numberOf: (word) => numbers.get(word),
    letters,
    digits,
    memo: new Map(),
    give,
    take(word) {
      const known = numbers.get(word);
      if (known === undefined) {
        const number = give(word);
        numbers.set(word, number);
        return number;
      }
      uses[known] = (uses[known] ?? 0) + 1;
      return known;
    },
    takeAgain(word, number) {
      if (words[number] !== word) return false;
      uses[number] = (uses[number] ?? 0) + 1;
      return true;
    },
    drop(number) {
      const left = (uses[number] ?? 1) - 1;
      uses[number] = left;
      const word = words[number] ?? '';
      if (left || isPhrase(word)) return;
      if (numbers.get(word) === number) numbers.delete(word);
      words[number] = '';
      (isNumber(word) ? freeDigits : freeLetters).push(number);
    },
  };
}

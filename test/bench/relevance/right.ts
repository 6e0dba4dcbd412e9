// Which rows a query is right about: decided by what its words mean, never by an engine. All that hold are equally right.
import { isOfType, type Type } from './types';
import type { Read } from './words';

export interface Meaning {
  /** The name as a whole. */
  name?: readonly string[];
  /** Words of the name or the commune. */
  words?: readonly string[];
  /** First letters, each of another word of the name or the commune. */
  beginnings?: readonly string[];
  commune?: readonly string[];
  type?: Type;
  /** Any of these categories. */
  codes?: readonly string[];
  department?: string;
  postalCode?: string;
  /** Digits in a row of the FINESS number. */
  digits?: string;
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);

export function isRight(read: Read, meaning: Meaning): boolean {
  const { row, name, commune, all } = read;
  return (
    (!meaning.name || same(meaning.name, name)) &&
    (!meaning.commune || same(meaning.commune, commune)) &&
    (!meaning.words || meaning.words.every((word) => all.has(word))) &&
    (!meaning.beginnings || begins([...name, ...commune], meaning.beginnings)) &&
    (!meaning.type || isOfType(read, meaning.type)) &&
    (!meaning.codes || meaning.codes.includes(row.category_code)) &&
    (!meaning.department || meaning.department === row.department) &&
    (!meaning.postalCode || meaning.postalCode === row.postal_code) &&
    (!meaning.digits || row.finess_et.includes(meaning.digits))
  );
}

/** Each beginning has a word of its own. */
function begins(among: readonly string[], [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  return among.some((word, at) => word.startsWith(first) && begins(among.toSpliced(at, 1), rest));
}

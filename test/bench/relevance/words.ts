// How the bench itself reads a row, apart from the engine it judges: plain capitals, dotted acronyms joined, SAINT and ST alike.
import type { Row } from '../../ror/types';

const SAINTS: Record<string, string> = { SAINT: 'ST', SAINTE: 'STE' };

/** Words that carry no meaning of their own. */
export const SMALL = new Set('A AU AUX D DE DES DU EN ET L LA LE LES SUR SOUS UN UNE POUR PAR'.split(' '));

/** « S.A.V.S l'Œuvre St-Jean » → SAVS L OEUVRE ST JEAN */
export const words = (text: string): string[] => written(text).map((word) => SAINTS[word] ?? word);

/** The same, SAINT as the row writes it. */
export function written(text: string): string[] {
  return plain(text)
    .toUpperCase()
    .replace(/\b(?:[A-Z]{1,2}\.){2,}[A-Z]*/g, (acronym) => `${acronym.replaceAll('.', '')} `)
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
}

/** Without accents nor ligatures; all else as it was. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE');
}

/** The commune alone: « TOULOUSE CEDEX 9 » is at Toulouse. */
export const communeOf = (row: Row) => row.commune.replace(/\s+CEDEX.*$/, '');

export interface Read {
  row: Row;
  name: string[];
  commune: string[];
  /** Of name and commune. */
  all: Set<string>;
}

export interface Reading {
  rows: Read[];
  /** In how many rows a word stands, in the name or the commune. */
  frequency: Map<string, number>;
}

export function read(rows: readonly Row[]): Reading {
  const frequency = new Map<string, number>();
  const done = rows.map((row) => {
    const name = words(row.name);
    const commune = words(communeOf(row));
    const all = new Set([...name, ...commune]);
    for (const word of all) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { row, name, commune, all };
  });
  return { rows: done, frequency };
}

/** Where the words `part` stand one after the other in `whole`; -1 when they do not. */
export function standsAt(part: readonly string[], whole: readonly string[]): number {
  return whole.findIndex((_, at) => part.length > 0 && part.every((word, i) => whole[at + i] === word));
}

// Finds a structure among many known ones at the cost of a look-up: a list has thousands of rows to ask about.
import { findSame, type Seen } from '@/lib/dossiers/identity';
import type { Structure } from '@/lib/dossiers/schema';
import { foldText } from '@/lib/search/fold';

export interface Finder<T> {
  /** The known one that is about the same establishment: same FINESS, else same name and address, else same name and commune. */
  find(structure: Structure): T | undefined;
}

interface Candidate<T> extends Seen {
  known: T;
}

/** `href` of a structure says which it is among those of its name; a dossier's own address is no matter here. */
const seenOf = (structure: Structure): Seen => ({ structure, url: structure.href });

/** Indexes them once; `structureOf` says what each is about. */
export function createFinder<T>(all: readonly T[], structureOf: (known: T) => Structure): Finder<T> {
  const byFiness = new Map<string, Candidate<T>[]>();
  const byName = new Map<string, Candidate<T>[]>();
  let everyoneHasFiness = true;
  const add = (map: Map<string, Candidate<T>[]>, key: string, one: Candidate<T>) => {
    const others = map.get(key);
    if (others) others.push(one);
    else map.set(key, [one]);
  };
  for (const known of all) {
    const one = { ...seenOf(structureOf(known)), known };
    if (one.structure.finess) add(byFiness, one.structure.finess, one);
    else everyoneHasFiness = false;
    add(byName, foldText(one.structure.name), one);
  }

  return {
    find(structure) {
      if (all.length === 0) return undefined;
      const numbered = structure.finess ? byFiness.get(structure.finess) : undefined;
      if (numbered) return numbered[0]?.known;
      // Two different numbers are never one establishment: its name need not be looked at.
      if (structure.finess && everyoneHasFiness) return undefined;
      const named = byName.get(foldText(structure.name));
      return named && findSame(named, seenOf(structure))?.known;
    },
  };
}

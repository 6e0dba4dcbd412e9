// Which dossier here a dossier of a file is about, among thousands: the one of its id, else the open one of the same structure.
import { findSame, type Seen } from '@/lib/dossiers/identity';
import { isOpen } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/dossiers/schema';
import { foldText } from '@/lib/search/fold';

/** What two dossiers share when they may be the same: see `findSame`. */
function keysOf({ structure, name, url }: Seen): string[] {
  return [
    ...(url === undefined ? [] : [`url ${url}`]),
    ...(structure.finess === undefined ? [] : [`finess ${structure.finess}`]),
    ...[structure.name, name ?? structure.name].map((one) => `name ${foldText(one)}`),
  ];
}

/** Among more than so many of one name no one is looked for: a file made to keep us busy has thousands. */
const MOST_ALIKE = 200;

/** By each thing they may share, the dossiers that have it. */
function indexed(dossiers: readonly Dossier[]): Map<string, Dossier[]> {
  const byKey = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    for (const key of new Set(keysOf(dossier))) {
      const others = byKey.get(key);
      if (others) others.push(dossier);
      else byKey.set(key, [dossier]);
    }
  }
  return byKey;
}

/**
 * Asks for the dossier here that one of the file is about. Without the same id, only where there is no doubt: one dossier here may be
 * the same, and no other of the file looks like either. Two made one by mistake would be worse than one told twice, and the same file
 * again must find the same.
 */
export function matcher(here: readonly Dossier[], file: readonly Dossier[]): (one: Dossier) => Dossier | undefined {
  const byId = new Map(here.map((dossier) => [dossier.id, dossier]));
  const inFile = new Set(file.map(({ id }) => id));
  const ofHere = indexed(here.filter((dossier) => isOpen(dossier) && !inFile.has(dossier.id)));
  const ofFile = indexed(file.filter(isOpen));
  const onlyLike = (one: Dossier, other: Dossier) =>
    keysOf(other).every((key) => (ofFile.get(key) ?? []).every((dossier) => dossier === one));
  return (one) => {
    const known = byId.get(one.id);
    if (known || !isOpen(one) || !onlyLike(one, one)) return known;
    const isApart = (other: Dossier) => other.apart?.includes(one.id) || one.apart?.includes(other.id);
    const alike = new Set(keysOf(one).flatMap((key) => ofHere.get(key) ?? []));
    if (alike.size > MOST_ALIKE) return undefined;
    const [same, ...others] = [...alike].filter((other) => findSame([other], one) && !isApart(other));
    return same && others.length === 0 && onlyLike(one, same) ? same : undefined;
  };
}

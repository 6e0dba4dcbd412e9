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

/**
 * Asks for the dossier here that one of the file is about. A dossier here answers for one of the file at most: two that the file
 * tells apart stay two.
 */
export function matcher(here: readonly Dossier[], file: readonly Dossier[]): (one: Dossier) => Dossier | undefined {
  const byId = new Map(here.map((dossier) => [dossier.id, dossier]));
  const inFile = new Set(file.map(({ id }) => id));
  const byKey = new Map<string, number[]>();
  for (const [place, dossier] of here.entries()) {
    if (!isOpen(dossier) || inFile.has(dossier.id)) continue;
    for (const key of new Set(keysOf(dossier))) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  }
  const taken = new Set<string>();
  return (one) => {
    const known = byId.get(one.id);
    if (known || !isOpen(one)) return known;
    const places = new Set(keysOf(one).flatMap((key) => byKey.get(key) ?? []));
    const candidates = [...places].sort((a, b) => a - b).flatMap((place) => here[place] ?? []);
    const same = candidates.length > 0 ? findSame(candidates, one) : undefined;
    if (!same || taken.has(same.id)) return undefined;
    taken.add(same.id);
    return same;
  };
}

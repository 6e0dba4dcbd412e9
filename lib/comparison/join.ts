// Two records of what was read for one dossier, brought together.
import { earlier } from '@/lib/dossiers/civil-date';
import type { Place, SheetRecord, Snapshot } from './schema';

const PLACES = ['inside', 'outside'] as const satisfies Place[];

const sooner = (one: Snapshot | undefined, other: Snapshot | undefined) =>
  one && other ? (other.on < one.on ? other : one) : (one ?? other);
const fresher = (one: Snapshot | undefined, other: Snapshot | undefined) =>
  one && other ? (other.on > one.on ? other : one) : (one ?? other);

/** Of both, the older beginning and the later reading; of the same day, those of `one`, whose id it bears. */
export function joinedReadings(one: SheetRecord, other: SheetRecord): SheetRecord {
  const places = (of: (place: Place) => Snapshot | undefined) =>
    Object.fromEntries(PLACES.flatMap((place) => (of(place) ? [[place, of(place)]] : [])));
  return {
    id: one.id,
    since: earlier(one.since, other.since),
    first: places((place) => sooner(one.first[place], other.first[place])),
    last: places((place) => fresher(one.last[place], other.last[place])),
  };
}

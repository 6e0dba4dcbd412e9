// What is kept of the recognition of the site from one visit to the next. Data that does not fit is left out alone.
import * as z from 'zod/mini';
import { CivilDate } from '@/lib/dossiers/schema';
import { PartId } from '@/lib/profile/schema';
import { FeatureId } from '@/lib/settings/schema';

/** A feature that was recognised once; `lostOn`, with what is missing, since it is no more. */
const FeatureMemory = z.strictObject({
  /** Last day it had all it needs. */
  lastOn: CivilDate,
  lostOn: z.optional(CivilDate),
  missing: z.optional(z.array(PartId).check(z.maxLength(10))),
  /** Known by the address alone: the page may have good reasons to look otherwise. */
  doubt: z.optional(z.boolean()),
});
export type FeatureMemory = z.infer<typeof FeatureMemory>;

/** What stood at addresses of one sort; `mixed`: different pages, so that the address says nothing. */
const PlaceMemory = z.strictObject({
  page: z.enum(['directory', 'structure', 'dossier', 'other', 'mixed']),
  on: CivilDate,
});

/** Pages not recognised since the last one that was, each sort once. */
const UnknownMemory = z.strictObject({
  since: CivilDate,
  last: CivilDate,
  places: z.array(z.string().check(z.maxLength(8))).check(z.maxLength(5)),
});

export interface HealthMemory {
  features: Partial<Record<FeatureId, FeatureMemory>>;
  places: Record<string, z.infer<typeof PlaceMemory>>;
  /** Last day a page of the site was recognised, signing in apart. */
  seenOn?: CivilDate | undefined;
  unknown?: z.infer<typeof UnknownMemory> | undefined;
}

/** More sorts of pages than a site has; the oldest go. */
export const MOST_PLACES = 40;

const entriesOf = (stored: unknown) => Object.entries((stored ?? {}) as Record<string, unknown>);

/** What is sound of what was stored. */
export function soundHealth(stored: unknown): HealthMemory {
  const { features, places, seenOn, unknown } = (stored ?? {}) as Record<string, unknown>;
  const sound: HealthMemory = { features: {}, places: {} };
  for (const [key, value] of entriesOf(features)) {
    const id = FeatureId.safeParse(key);
    const feature = FeatureMemory.safeParse(value);
    if (id.success && feature.success) sound.features[id.data] = feature.data;
  }
  for (const [key, value] of entriesOf(places).slice(0, MOST_PLACES)) {
    const place = PlaceMemory.safeParse(value);
    if (place.success && /^[a-z\d]{1,7}$/.test(key)) sound.places[key] = place.data;
  }
  const seen = CivilDate.safeParse(seenOn);
  if (seen.success) sound.seenOn = seen.data;
  const lost = UnknownMemory.safeParse(unknown);
  if (lost.success) sound.unknown = lost.data;
  return sound;
}

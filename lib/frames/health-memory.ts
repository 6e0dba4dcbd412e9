// What a report teaches of the site's health: what is recognised, what no longer is, and since which day. Pure.
import { daysBetween } from '@/lib/dossiers/civil-date';
import type { CivilDate, FeatureId, FrameReport, PartId } from '@/lib/messages';
import { type HealthMemory, MOST_PLACES } from './health-schema';
import { NEEDS, SURE } from './needs';
import { placeOf } from './place';

type Page = FrameReport['page'];

/** A feature that has not on this page what it needs there; `lostOn` when it once had. */
export interface Lacking {
  id: FeatureId;
  missing: readonly PartId[];
  doubt: boolean;
  lostOn?: CivilDate | undefined;
}

/** More rows than this and a list is the directory's, whatever else is known of its page. */
const LONG = 200;
/** Different pages at one address are forgotten after as many days: the site may have changed. */
const MIXED_DAYS = 30;
/** Sorts of pages not recognised before it is said of the whole site: on one day, or over several. */
const MANY = 5;
const SEVERAL = 2;

/** Frames of the page with what each was taken for; a short list alone is any list, and makes no directory of its address. */
function placesIn({ places = [], parts }: FrameReport): { page: Page; place: string }[] {
  const listed = parts.some(
    ({ id, sure, count }) => sure >= SURE && (id === 'mssToggle' || (id === 'structureList' && count > LONG)),
  );
  return places.flatMap(({ page, address }) => {
    const place = placeOf(address);
    return place ? [{ page: page === 'directory' && !listed ? 'unknown' : page, place }] : [];
  });
}

const pagesIn = (report: FrameReport): Set<Page> =>
  new Set([report.page, ...(report.places ?? []).map(({ page }) => page)]);

/** Pages with a sort of their own, in the name of which something may be missed. */
const isOwn = (page: Page) => page === 'directory' || page === 'structure' || page === 'dossier';
/** Signing in says nothing, before or after. */
const isOther = (page: Page) => page === 'home' || page === 'unknown';

function isRecognised({ id, missing }: FrameReport['features'][number], report: FrameReport): boolean {
  const { page, parts } = NEEDS[id];
  if (!page || missing.length > 0 || !pagesIn(report).has(page)) return false;
  return parts.every((part) => report.parts.some((found) => found.id === part && found.sure >= SURE));
}

/** What the page lacks for its features: as they say themselves, or because a page stood at this address that is not recognised any more. */
export function lackingIn({ features, places }: HealthMemory, report: FrameReport): Lacking[] {
  const gone = new Set(
    placesIn(report).flatMap(({ page, place }) => (isOther(page) ? [places[place]?.page as Page] : [])),
  );
  return report.features.flatMap(({ id, state, missing }): Lacking[] => {
    const { page, parts } = NEEDS[id];
    const known = features[id];
    if (state === 'off' || !page) return [];
    if (missing.length > 0) return [{ id, missing, doubt: false, lostOn: known?.lostOn }];
    if (!known || pagesIn(report).has(page) || !gone.has(page)) return [];
    return [{ id, missing: parts, doubt: true, lostOn: known.lostOn }];
  });
}

/**
 * The memory after a report; the same object when nothing has changed.
 * `settled`: the page has stayed so for a while. What is missing while it draws itself is no news; what is there is, at once.
 */
export function observe(memory: HealthMemory, report: FrameReport, today: CivilDate, settled: boolean): HealthMemory {
  const next = structuredClone(memory);
  for (const feature of report.features) {
    if (isRecognised(feature, report)) next.features[feature.id] = { lastOn: today };
  }
  if (settled) {
    for (const { id, missing, doubt, lostOn } of lackingIn(memory, report)) {
      const known = next.features[id];
      if (known && !lostOn)
        next.features[id] = { ...known, lostOn: today, missing: [...missing], ...(doubt ? { doubt } : {}) };
    }
  }
  rememberPlaces(next, report, today, settled);
  rememberUnknown(next, report, today, settled);
  return JSON.stringify(next) === JSON.stringify(memory) ? memory : next;
}

function rememberPlaces(memory: HealthMemory, report: FrameReport, today: CivilDate, settled: boolean): void {
  const { places } = memory;
  for (const { page, place } of placesIn(report)) {
    const known = places[place];
    if (known?.page === 'mixed' && daysBetween(known.on, today) <= MIXED_DAYS) continue;
    if (isOwn(page)) {
      const mixed =
        known && known.page !== page && known.page !== 'mixed' && (isOwn(known.page as Page) || known.on === today);
      places[place] = { page: mixed ? 'mixed' : (page as 'directory'), on: today };
    } else if (settled && isOther(page) && (!known || !isOwn(known.page as Page)))
      places[place] = { page: 'other', on: today };
  }
  const oldest = Object.keys(places).sort((a, b) => daysBetween(places[b]?.on ?? '', places[a]?.on ?? ''));
  for (const place of oldest.slice(0, Math.max(0, oldest.length - MOST_PLACES))) delete places[place];
}

function rememberUnknown(memory: HealthMemory, report: FrameReport, today: CivilDate, settled: boolean): void {
  const pages = pagesIn(report);
  if ([...pages].some((page) => isOwn(page) || page === 'home')) {
    memory.seenOn = today;
    delete memory.unknown;
    return;
  }
  // A site never recognised has lost nothing, and signing in is not being there.
  if (!settled || !memory.seenOn || pages.has('sign-in')) return;
  const { since = today, places = [] } = memory.unknown ?? {};
  const all = [...new Set([...places, ...placesIn(report).map(({ place }) => place)])].slice(0, MANY);
  if (all.length > 0) memory.unknown = { since, last: today, places: all };
}

/** The day since which no page of the site is recognised; undefined while a few unknown ones prove nothing (help, an error, a sign-in page). */
export function unknownSince({ unknown }: HealthMemory): CivilDate | undefined {
  if (!unknown) return undefined;
  const many = unknown.places.length >= MANY || (unknown.places.length >= SEVERAL && unknown.last !== unknown.since);
  return many ? unknown.since : undefined;
}

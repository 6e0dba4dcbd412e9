// Which copies are kept as days go by: three days, three weeks, within bounds; and those of a lost database until one has answered.
import * as z from 'zod/mini';
import { addDays, addMonths, today, weekday } from '@/lib/dossiers/civil-date';
import { CivilDate } from '@/lib/dossiers/schema';

const DAYS = 3;
const WEEKS = 3;
/** A dossier no longer followed is in no copy after so many days. */
const OLDEST_DAYS = 28;
/** Databases lost whose copy waits for an answer, and months it waits. */
const LOST = 2;
const LOST_MONTHS = 12;
/** Characters that all copies may take together. */
export const SIZE_MAX = 12_000_000;

/** A copy as listed. `at`: when it was made, in milliseconds. `expires`: the first day one of its closed dossiers must go. */
export const CopyEntry = z.object({
  id: z.uuid(),
  at: z.number(),
  on: CivilDate,
  database: z.string(),
  count: z.int(),
  size: z.int(),
  expires: z.optional(CivilDate),
  marks: z.string(),
});
export type CopyEntry = z.infer<typeof CopyEntry>;

/** A day ahead of the clock, a copy was made by one gone wrong: it counts as the oldest, of today. */
export function believed(copy: CopyEntry, now: number): CopyEntry {
  return copy.at > now + 86_400_000 ? { ...copy, at: 0, on: today(new Date(now)) } : copy;
}

const monday = (on: CivilDate) => addDays(on, 1 - weekday(on));

/** The latest of each of the last `most` days or weeks that have one; `copies` is latest first. */
function latestPer(copies: readonly CopyEntry[], period: (on: CivilDate) => string, most: number): CopyEntry[] {
  const latest = new Map<string, CopyEntry>();
  for (const copy of copies) if (!latest.has(period(copy.on))) latest.set(period(copy.on), copy);
  return [...latest.values()].slice(0, most);
}

/** Of each other database the latest copy, those with most dossiers. */
function lostOnes(copies: readonly CopyEntry[], database: string, now: CivilDate): CopyEntry[] {
  const others = copies.filter(
    (copy) => copy.database !== database && copy.count > 0 && addMonths(copy.on, LOST_MONTHS) > now,
  );
  const latest = new Map<string, CopyEntry>();
  for (const copy of others) if (!latest.has(copy.database)) latest.set(copy.database, copy);
  return [...latest.values()].sort((one, other) => other.count - one.count).slice(0, LOST);
}

/**
 * The copies to keep, latest first. `empty`: the user has emptied the database, whose last copy then goes with time as the others
 * do.
 */
export function rotated(copies: readonly CopyEntry[], database: string, now: CivilDate, empty: boolean): CopyEntry[] {
  const all = [...copies].sort((one, other) => other.at - one.at);
  const own = all.filter((copy) => copy.database === database);
  const young = own.filter((copy, i) => (i === 0 && !empty) || addDays(copy.on, OLDEST_DAYS) > now);
  const wanted = new Set([
    ...latestPer(young, (on) => on, DAYS),
    ...latestPer(young, monday, WEEKS),
    ...lostOnes(all, database, now),
  ]);
  // The latest and the lost are worth most: they are counted first, and kept whatever their size.
  const must = [...lostOnes(all, database, now), ...young.slice(0, 1)];
  let size = must.reduce((sum, copy) => sum + copy.size, 0);
  return all.filter((copy) => {
    if (!wanted.has(copy)) return false;
    if (must.includes(copy)) return true;
    size += copy.size;
    return size <= SIZE_MAX;
  });
}

// What this version understands of a row that a later one has written: all that fits, without what it has never heard of.
import type * as z from 'zod/mini';
import { Dossier } from './schema';

/** A part that was taken away may leave a whole that does not fit either: as often as a record is deep. */
const PASSES = 8;

type Path = readonly PropertyKey[];

/** The places to take away for an issue: keys nobody knows, or the innermost part that is there and does not fit. */
function faulty(row: unknown, issue: z.core.$ZodIssue): Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  let part = row;
  const there = issue.path.findIndex((key) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return true;
    part = part[key as keyof typeof part];
    return false;
  });
  return [there < 0 ? issue.path : issue.path.slice(0, there)];
}

function takeAway(row: unknown, path: Path): void {
  const key = path.at(-1) as PropertyKey;
  const holder = path
    .slice(0, -1)
    .reduce((part, step) => (part as Record<PropertyKey, unknown> | undefined)?.[step], row);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  // Nothing is left to take away where what it was in has gone.
  else if (holder) Reflect.deleteProperty(holder, key);
}

/** The dossier that the row holds; nothing where what is left of it is none. */
export function understood(row: unknown): Dossier | undefined {
  const copy = structuredClone(row);
  for (let pass = 0; pass < PASSES; pass++) {
    const parsed = Dossier.safeParse(copy);
    if (parsed.success) return parsed.data;
    const paths = parsed.error.issues.flatMap((issue) => faulty(copy, issue));
    // Each once, the last of a list first: the others keep their places.
    const places = new Map(paths.map((path) => [JSON.stringify(path), path]));
    if (places.has('[]')) return undefined;
    for (const path of [...places.values()].reverse()) takeAway(copy, path);
  }
  return undefined;
}

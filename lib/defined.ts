// Records without what they do not say. Messages of Firefox carry keys that are there and undefined: spread, they would hide known facts.

/** The record without the keys whose value is undefined. */
export function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

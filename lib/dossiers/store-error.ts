// Why the database could not be used, in the few kinds a user can do something about.
import { Refused } from '@/lib/refused';

/**
 * `newer`: written by a later version of the extension. `blocked`: it did not open in time. `full`: no room on the disk.
 * `unavailable`: all else, a profile that forbids it or a damaged one.
 */
export type StoreTrouble = 'newer' | 'blocked' | 'full' | 'unavailable';

/** Answered to pages as its own refusal, `unavailable` as `storage`; nothing is ever wiped to get out of it. */
export class StoreError extends Refused {
  constructor(
    readonly trouble: StoreTrouble,
    cause?: unknown,
  ) {
    super(
      trouble === 'unavailable' ? 'storage' : trouble,
      `${trouble} (${cause instanceof Error ? cause.name : 'no cause given'})`,
      { cause },
    );
  }
}

const TROUBLES = new Map<string, StoreTrouble>([
  ['VersionError', 'newer'],
  // A store or an index that a later version has done away with.
  ['NotFoundError', 'newer'],
  ['QuotaExceededError', 'full'],
]);

/** The error of the database as a `StoreError`; any other (a refusal, a fault of ours) as it came. */
export function asStoreError(error: unknown): unknown {
  // A browser without the database at all throws a `ReferenceError`.
  const isDatabase = error instanceof DOMException || !('indexedDB' in globalThis);
  return isDatabase ? new StoreError(TROUBLES.get((error as Error).name) ?? 'unavailable', error) : error;
}

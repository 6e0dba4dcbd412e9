// The copies of the dossiers kept in the browser's other storage: made as things change, turned over, emptied of what must go.
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import { read } from '@/lib/dossiers/database';
import { isOpen } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier } from '@/lib/dossiers/schema';
import { serial } from '@/lib/serial';
import { COPIES_KEY, COPY_PREFIX } from '@/lib/storage-keys';
import { collectAll } from './collect';
import { type Content, toText } from './content';
import { copyEntries, copyText, databaseId, keep, keyOf, type Made } from './copy-storage';
import { pack } from './gzip';
import { readBackup } from './read-text';
import { isExpired } from './retention';
import { type CopyEntry, rotated } from './rotation';

/** Characters of sheets in a copy, before it is packed. */
const SHEETS_MAX = 1_000_000;
/** Milliseconds between two copies: less than a worker lives after a change, and more where there is more to write. */
const restOf = (count: number) => 20_000 + count * 60;
const SIZE_OF_ONE_MAX = 6_000_000;

const inTurn = serial();

const earliest = (dossiers: readonly Dossier[]) =>
  dossiers
    .filter((dossier) => !isOpen(dossier))
    .flatMap(({ keepUntil }) => keepUntil ?? [])
    .sort()[0];

const countDossiers = () => read(['dossiers'], (transaction) => transaction.objectStore('dossiers').count());

async function made(content: Content, about: Omit<CopyEntry, 'count' | 'size' | 'expires'>): Promise<Made | undefined> {
  if (content.dossiers.length === 0) return undefined;
  const packed = await pack(toText(content));
  const size = packed.length;
  if (size > SIZE_OF_ONE_MAX) return content.sheets.length > 0 ? made({ ...content, sheets: [] }, about) : undefined;
  const { id, at, on, database, marks } = about;
  const expires = earliest(content.dossiers);
  const count = content.dossiers.length;
  return { packed, entry: { id, at, on, database, marks, count, size, ...(expires && { expires }) } };
}

/** Copies whose closed dossiers have had their time are written again without them; one that cannot be is dropped. */
async function dropExpired(now: CivilDate): Promise<void> {
  const entries = await copyEntries();
  for (const entry of entries.filter(({ expires }) => expires !== undefined && expires <= now)) {
    const reading = readBackup((await copyText(entry.id)) ?? '');
    const dossiers = 'flaw' in reading ? [] : reading.content.dossiers.filter((dossier) => !isExpired(dossier, now));
    const ids = new Set(dossiers.map(({ id }) => id));
    const copy =
      'flaw' in reading
        ? undefined
        : await made(
            { ...reading.content, dossiers, sheets: reading.content.sheets.filter(({ id }) => ids.has(id)) },
            entry,
          );
    const others = (await copyEntries()).filter(({ id }) => id !== entry.id);
    if (!copy) await browser.storage.local.remove(keyOf(entry));
    await keep(copy ? [copy] : [], others);
  }
}

/** Lets go of the copies that have had their time. Contents first: a line without content goes the next time. */
async function rotate(database: string, now: CivilDate, empty: boolean): Promise<void> {
  const entries = await copyEntries();
  const kept = rotated(entries, database, now, empty);
  if (kept.length === entries.length) return;
  const ids = new Set(kept.map(({ id }) => id));
  await browser.storage.local.remove(entries.filter(({ id }) => !ids.has(id)).map(keyOf));
  await browser.storage.local.set({ [COPIES_KEY]: kept });
}

/** How long to leave the last one its rest; one made after now is of a clock set back since. */
function toWait({ at }: CopyEntry, now: number, count: number): number {
  return at > now ? 0 : Math.max(0, at + restOf(count) - now);
}

/**
 * Makes a copy when the dossiers are no longer as in the last one, not too often; then lets go of those that have had their time.
 * `marks` stand for the dossiers. None is made of no dossiers: there would be nothing to put back; nor of dossiers that have been
 * removed or erased while this waited for its turn. @returns milliseconds to wait before asking again, where one is owed
 */
export function keepCopies(marks: string, dossiers: readonly Dossier[]): Promise<number> {
  return inTurn(async () => {
    const count = dossiers.length;
    const at = Date.now();
    const now = today(new Date(at));
    const database = await databaseId();
    const entries = await copyEntries();
    const last = entries.find((copy) => copy.database === database);
    const isWanted = count > 0 && last?.marks !== marks;
    const wait = isWanted && last ? toWait(last, at, count) : 0;
    if (isWanted && wait === 0 && (await countDossiers()) === count) {
      const content = await collectAll(SHEETS_MAX, dossiers);
      const copy = await made(content, { id: crypto.randomUUID(), at, on: now, database, marks });
      if (copy) await keep([copy], entries);
    }
    await dropExpired(now);
    await rotate(database, now, count === 0);
    return wait;
  });
}

/** The copies of the database of that copy are counted with those of this one: what they held was put back, or is not wanted. */
export function adoptCopies(id: string): Promise<void> {
  return inTurn(async () => {
    const database = await databaseId();
    const entries = await copyEntries();
    const lost = entries.find((entry) => entry.id === id)?.database;
    const adopted = entries.map((entry) => (entry.database === lost ? { ...entry, database } : entry));
    await browser.storage.local.set({ [COPIES_KEY]: adopted });
  });
}

/** Deletes every copy; says how many there were. */
export function forgetCopies(): Promise<number> {
  return inTurn(async () => {
    const entries = await copyEntries();
    const all = Object.keys(await browser.storage.local.get(null));
    // Also those that a cut left without a line in the list.
    await browser.storage.local.remove([COPIES_KEY, ...all.filter((key) => key.startsWith(COPY_PREFIX))]);
    return entries.length;
  });
}

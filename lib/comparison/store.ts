// What was read of each dossier's sheet, as rows of the database. A row that cannot be read is begun anew at the next visit.
import { read, type Writing, write } from '@/lib/dossiers/database';
import { Dossier } from '@/lib/dossiers/schema';
import { carried, overlaid } from './compare';
import { joinedReadings } from './join';
import { FACTS_MAX, type Fact, type Place, SheetRecord, type Snapshot } from './schema';

/** A page still drawing itself tells less at first: for so long, what tells more is the beginning, ms. */
const SETTLING_MS = 5000;

/** When the beginnings made by this worker were made; one that has slept since is long past settling. */
const begun = new Map<string, number>();

function readable(row: unknown): SheetRecord | undefined {
  const record = SheetRecord.safeParse(row);
  return record.success ? record.data : undefined;
}

/**
 * What was read for a dossier.
 * @throws StoreError
 */
export async function sheetsOf(id: string): Promise<SheetRecord | undefined> {
  return readable(await read(['sheets'], (transaction) => transaction.objectStore('sheets').get(id)));
}

/**
 * What was read for those of the dossiers of which anything was.
 * @throws StoreError
 */
export async function sheetsOfAll(ids: readonly string[]): Promise<SheetRecord[]> {
  const rows = await read(['sheets'], (transaction) =>
    Promise.all(ids.map((id) => transaction.objectStore('sheets').get(id))),
  );
  return rows.map(readable).filter((record) => record !== undefined);
}

function isSettling(key: string, before: Snapshot, now: Snapshot): boolean {
  const at = begun.get(key);
  return at !== undefined && Math.abs(Date.now() - at) < SETTLING_MS && now.facts.length > before.facts.length;
}

/** The record with one reading more. The dossier's first copy begins where the published sheet stood, where that is known. */
function withReading({ ...record }: SheetRecord, place: Place, read: Snapshot): SheetRecord {
  const key = `${record.id} ${place}`;
  const first = record.first[place];
  if (!first || isSettling(key, first, read)) {
    if (!first) begun.set(key, Date.now());
    const published = place === 'inside' ? (record.first.outside?.facts ?? []) : [];
    record.first = { ...record.first, [place]: { ...read, facts: overlaid(read.facts, published) } };
  }
  record.last = { ...record.last, [place]: read };
  return record;
}

interface Beside {
  /** The published sheet seen just before, kept first where none was. */
  published?: Snapshot;
  /** Facts that are being edited: they stay as they were last read. */
  edited?: readonly Fact[];
}

/**
 * Keeps a reading; the first of its place is kept for good. One that tells nothing is none.
 * @throws StoreError
 */
export function keepReading(
  id: string,
  place: Place,
  now: Snapshot,
  { published, edited = [] }: Beside = {},
): Promise<void> {
  if (now.facts.length === 0) return Promise.resolve();
  return write(['sheets'], async (transaction) => {
    const store = transaction.objectStore('sheets');
    let record = readable(await store.get(id)) ?? { id, since: now.on, first: {}, last: {} };
    if (published && !record.first.outside && !record.first.inside) record = withReading(record, 'outside', published);
    const before = record.last[place]?.facts ?? [];
    const facts = carried(now.facts, edited, before).slice(0, FACTS_MAX);
    await store.put(withReading(record, place, { ...now, facts }));
  });
}

/**
 * What was read for `from` counts for `to` too: of both, the older beginning and the later reading. That of `from` stays as it is,
 * for the day the two are separated.
 */
export async function joinReadings(transaction: Writing, from: string, to: string): Promise<void> {
  const store = transaction.objectStore('sheets');
  const [other, own] = [readable(await store.get(from)), readable(await store.get(to))];
  if (!other) return;
  await store.put(own ? joinedReadings(own, other) : { ...other, id: to });
}

/** Ids of records merged into others. */
const mergedAway = (rows: readonly unknown[]) =>
  rows.flatMap((row) => Dossier.safeParse(row).data?.merged?.map(({ other }) => other.id) ?? []);

/**
 * Deletes what was read for dossiers that are no more; says how many. Not sooner: a dossier put back by an undo finds its own, and
 * one that was merged does when it is separated.
 * @throws StoreError
 */
export function purgeSheets(): Promise<number> {
  return write(['dossiers', 'sheets'], async (transaction) => {
    const store = transaction.objectStore('dossiers');
    const dossiers = new Set(await store.getAllKeys());
    const sheets = transaction.objectStore('sheets');
    const unowned = (await sheets.getAllKeys()).filter((id) => !dossiers.has(id));
    const kept = new Set(unowned.length > 0 ? mergedAway(await store.getAll()) : []);
    const orphans = unowned.filter((id) => !kept.has(id));
    await Promise.all(orphans.map((id) => sheets.delete(id)));
    return orphans.length;
  });
}

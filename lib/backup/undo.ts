// The way back from the last restore: each row it wrote, as it was before, kept in the same transaction until the next restore.
import { addDays, addMonths } from '@/lib/dossiers/civil-date';
import { type Reading, read, type Writing, write } from '@/lib/dossiers/database';
import { isOpen } from '@/lib/dossiers/reminders';
import { type CivilDate, Dossier } from '@/lib/dossiers/schema';
import { fnv1a } from '@/lib/fnv';
import type { BackupState } from '@/lib/messages';
import { Refused } from '@/lib/refused';
import { canonical } from './canonical';
import type { KeptSettings } from './content';
import { isExpired } from './retention';

/** As long as it is kept at most: what a person has removed since must not stay behind it for ever. */
const KEPT_MONTHS = 3;

export type RowStore = 'dossiers' | 'pins' | 'sheets';
export const ROW_STORES = ['dossiers', 'pins', 'sheets'] as const satisfies RowStore[];

/** A row as it was, nothing for one that was not there, and what it was made into. */
export interface Written {
  store: RowStore;
  key: string;
  before?: unknown;
  stamp: number;
}

/** What is told of it, apart from the rows: these may be thousands. */
export interface UndoRecord {
  key: 'undo';
  told: NonNullable<BackupState['undo']>;
  settings: { before: KeptSettings; after: KeptSettings };
  /** The first day one of its closed dossiers must go. */
  expires?: CivilDate;
}
const ROWS = 'undo.rows';

/** What a person changes in a row: reminders told since are not their doing. */
export function rowStamp(row: unknown): number {
  const { snoozedToEvening: _, history, ...rest } = row as Partial<Dossier>;
  const acts = history?.filter(({ what }) => what !== 'reminded');
  return fnv1a(canonical({ ...rest, ...(acts && { history: acts }) }));
}

async function recordIn(transaction: Reading | Writing): Promise<UndoRecord | undefined> {
  return (await (transaction as Reading).objectStore('keeping').get('undo')) as UndoRecord | undefined;
}

async function rowsIn(transaction: Writing): Promise<Written[]> {
  const row = await transaction.objectStore('keeping').get(ROWS);
  return (row as { rows?: Written[] } | undefined)?.rows ?? [];
}

/** The first day a closed dossier, as it was before, must go. */
function firstDay(rows: readonly Written[]): CivilDate | undefined {
  const days = rows.flatMap(({ store, before }) => {
    const dossier = store === 'dossiers' && before ? Dossier.safeParse(before).data : undefined;
    return dossier && !isOpen(dossier) ? (dossier.keepUntil ?? []) : [];
  });
  return days.sort()[0];
}

/** Keeps the way back of a restore in its own transaction, in place of the one before. */
export async function keepUndo(
  transaction: Writing,
  record: Omit<UndoRecord, 'key' | 'expires'>,
  rows: Written[],
): Promise<void> {
  const keeping = transaction.objectStore('keeping');
  const expires = firstDay(rows);
  await keeping.put({ ...record, key: 'undo', ...(expires && { expires }) });
  await keeping.put({ key: ROWS, rows });
}

/** Forgets the way back. */
export async function dropUndo(transaction: Writing): Promise<void> {
  const keeping = transaction.objectStore('keeping');
  await Promise.all([keeping.delete('undo'), keeping.delete(ROWS)]);
}

/** @throws StoreError */
export async function lastRestore(): Promise<UndoRecord['told'] | undefined> {
  return (await read(['keeping'], recordIn))?.told;
}

async function takeBack(transaction: Writing, { store, key, before, stamp }: Written): Promise<boolean> {
  const rows = transaction.objectStore(store);
  const now = await rows.get(key);
  // Removed since: what the restore had added is gone as wanted, what was there before is not forced back.
  if (now === undefined) return before === undefined;
  if (rowStamp(now) !== stamp) return false;
  await (before === undefined ? rows.delete(key) : rows.put(before));
  return true;
}

/**
 * All rows as they were before the last restore; those changed or removed since stay as they are, and are counted.
 * @throws StoreError, and Refused `missing` when there is none
 */
export function undoRestore(): Promise<{ undone: number; kept: number; settings: UndoRecord['settings'] }> {
  return write(['keeping', ...ROW_STORES], async (transaction) => {
    const record = await recordIn(transaction);
    if (!record) throw new Refused('missing');
    const rows = await rowsIn(transaction);
    const undone = await Promise.all(rows.map((row) => takeBack(transaction, row)));
    await dropUndo(transaction);
    const dossiers = undone.filter((_, i) => rows[i]?.store === 'dossiers');
    const back = dossiers.filter(Boolean).length;
    return { undone: back, kept: dossiers.length - back, settings: record.settings };
  });
}

/**
 * The way back keeps nothing longer than what it goes back to.
 * @throws StoreError
 */
export async function purgeUndo(now: CivilDate): Promise<void> {
  const record = await read(['keeping'], recordIn);
  if (!record) return;
  const { told, expires } = record;
  // A clock set back must not keep it for ever either.
  const over = addMonths(told.on, KEPT_MONTHS) <= now || told.on > addDays(now, 1);
  if (!over && (expires === undefined || expires > now)) return;
  await write(['keeping'], async (transaction) => {
    const isOver = ({ before }: Written) => {
      const dossier = Dossier.safeParse(before);
      return dossier.success && isExpired(dossier.data, now);
    };
    const rows = (await rowsIn(transaction)).filter((row) => !isOver(row));
    if (over || rows.length === 0) await dropUndo(transaction);
    else await keepUndo(transaction, record, rows);
  });
}

// The dossiers as rows of the database: read, checked, written. A row that cannot be read is set aside, never dropped.
import { Refused } from '@/lib/refused';
import { today } from './civil-date';
import { changesSoFar, isNewer, read, type Writing, write } from './database';
import { separated } from './merge';
import { CLOSED_STATES, isOpen } from './reminders';
import { type CivilDate, Dossier, type DossierState } from './schema';
import { isSound } from './sound';
import { understood } from './understood';

/** The row as a dossier, or nothing when it does not fit the schema. */
function readable(row: unknown): Dossier | undefined {
  if (isSound(row)) return row;
  const parsed = Dossier.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

const allReadable = (rows: unknown[], as = readable) => rows.map(as).filter((dossier) => dossier !== undefined);

/** `newer`: the row is of a later version, and is read as far as it is understood. */
export const isReadable = (row: unknown, newer: boolean) => (newer ? understood : readable)(row) !== undefined;

/** One transaction over the dossiers; see `write`. */
export function writeDossiers<T>(task: (transaction: Writing) => Promise<T>): Promise<T> {
  return write(['dossiers', 'quarantine'], task);
}

/** The dossier of that id. A row that cannot be read is set aside, where no write can replace it, and counts as none. */
export async function take(transaction: Writing, id: string): Promise<Dossier | undefined> {
  const store = transaction.objectStore('dossiers');
  const row = await store.get(id);
  const dossier = readable(row);
  if (row !== undefined && !dossier) {
    await transaction.objectStore('quarantine').add({ row, on: today(new Date()) });
    await store.delete(id);
  }
  return dossier;
}

/** The dossiers in one of `states` that can be read. */
export async function inStates(transaction: Writing, states: readonly DossierState[]): Promise<Dossier[]> {
  const index = transaction.objectStore('dossiers').index('state');
  return allReadable((await Promise.all(states.map((state) => index.getAll(state)))).flat());
}

/** The rows as last read, and the changes there had been when they were asked for. */
let last: { at: number; count: number; rows: Promise<Rows> } | undefined;
interface Rows {
  dossiers: readonly Dossier[];
  bad: number;
  newer: boolean;
}

export interface Listed {
  dossiers: Dossier[];
  /** Rows that could not be read since the beginning. */
  unreadable: number;
  /** A later version has written them: what is understood of them is here, and no change will be taken. */
  newer?: boolean;
}

/**
 * All dossiers. The rows are read once for all who ask between two
 * changes, for nobody else writes to the database and thousands take longer to read than to show; that it still answers, and holds
 * as many, is asked each time.
 * @throws StoreError
 */
export async function list(): Promise<Listed> {
  const at = changesSoFar();
  const [count, aside] = await read(['dossiers', 'quarantine'], (transaction) =>
    Promise.all([transaction.objectStore('dossiers').count(), transaction.objectStore('quarantine').count()]),
  );
  if (last?.at !== at || last.count !== count) {
    const reading = { at, count, rows: readAll() };
    last = reading;
    // What failed is tried again by the next.
    reading.rows.catch(() => {
      if (last === reading) last = undefined;
    });
  }
  const { dossiers, bad, newer } = await last.rows;
  return { dossiers: [...dossiers], unreadable: aside + bad, ...(newer && { newer }) };
}

async function readAll(): Promise<Rows> {
  const rows = await read(['dossiers'], (transaction) => transaction.objectStore('dossiers').getAll());
  const newer = await isNewer();
  const dossiers = allReadable(rows, newer ? understood : readable);
  const bad = rows.length - dossiers.length;
  // On a full disk they stay where they are, and are still counted.
  if (bad > 0 && !newer) await setAside().catch((error: unknown) => console.error('quarantine:', error));
  return { dossiers, bad, newer };
}

function setAside(): Promise<void> {
  return writeDossiers(async (transaction) => {
    for (const id of await transaction.objectStore('dossiers').getAllKeys()) await take(transaction, id);
  });
}

/**
 * Adds the dossier, or replaces the one of the same id.
 * @throws StoreError
 */
export function put(dossier: Dossier): Promise<void> {
  return writeDossiers(async (transaction) => {
    await take(transaction, dossier.id);
    await transaction.objectStore('dossiers').put(dossier);
  });
}

/**
 * Replaces the dossier of that id by what `update` makes of it.
 * @throws StoreError, and Refused `missing`
 */
export function change(id: string, update: (dossier: Dossier) => Dossier): Promise<Dossier> {
  return writeDossiers(async (transaction) => {
    const dossier = await take(transaction, id);
    if (!dossier) throw new Refused('missing');
    const changed = update(dossier);
    await transaction.objectStore('dossiers').put(changed);
    return changed;
  });
}

/**
 * Two dossiers again of one that was merged of two.
 * @throws StoreError, and Refused `missing`
 */
export function separate(id: string, other: string, on: CivilDate): Promise<{ dossier: Dossier; other: Dossier }> {
  return writeDossiers(async (transaction) => {
    const dossier = await take(transaction, id);
    if (!dossier) throw new Refused('missing');
    const both = separated(dossier, other, on);
    const store = transaction.objectStore('dossiers');
    await Promise.all([store.put(both.dossier), store.put(both.other)]);
    return both;
  });
}

/**
 * Removes the dossier of that id and gives it back; nothing when there is none, so that asking twice does no harm.
 * @throws StoreError
 */
export function remove(id: string): Promise<Dossier | undefined> {
  return writeDossiers(async (transaction) => {
    const dossier = await take(transaction, id);
    await transaction.objectStore('dossiers').delete(id);
    return dossier;
  });
}

/**
 * Deletes the closed dossiers whose time is over, never an open one; says how many.
 * @throws StoreError
 */
export async function purgeClosed(now: CivilDate): Promise<number> {
  const isOver = ({ state, keepUntil }: Dossier) => !isOpen({ state }) && keepUntil !== undefined && keepUntil <= now;
  // Most days there is none, and a write would have all the rows read again.
  if (!(await list()).dossiers.some(isOver)) return 0;
  return writeDossiers(async (transaction) => {
    const over = (await inStates(transaction, CLOSED_STATES)).filter(isOver);
    await Promise.all(over.map(({ id }) => transaction.objectStore('dossiers').delete(id)));
    return over.length;
  });
}

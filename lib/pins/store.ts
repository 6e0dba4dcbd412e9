// « Mes structures » as rows of the database, beside the dossiers they are opened for: upserts, one transaction for each change.
import { defined } from '@/lib/defined';
import { today } from '@/lib/dossiers/civil-date';
import { read, type Writing, write } from '@/lib/dossiers/database';
import type { Structure } from '@/lib/dossiers/schema';
import { keyOf } from '@/lib/reading/rows';
import { Refused } from '@/lib/refused';
import { createFinder } from './finder';
import { PINS_MAX, Pin } from './schema';

const byName = new Intl.Collator('fr', { numeric: true });
const order = (a: Pin, b: Pin) => byName.compare(a.structure.name, b.structure.name) || byName.compare(a.key, b.key);
const readable = (rows: readonly unknown[]) =>
  rows.flatMap((row) => {
    const pin = Pin.safeParse(row);
    return pin.success ? [pin.data] : [];
  });
const finderOf = (pins: readonly Pin[]) => createFinder(pins, ({ structure }) => structure);

/**
 * All pins, by name.
 * @throws StoreError
 */
export async function listPins(): Promise<Pin[]> {
  return readable(await read(['pins'], (transaction) => transaction.objectStore('pins').getAll())).sort(order);
}

/**
 * Whether the structure is one of them.
 * @throws StoreError
 */
export async function isPinned(structure: Structure): Promise<boolean> {
  return finderOf(await listPins()).find(structure) !== undefined;
}

/** What is known of both, the pin's own facts first: a sheet may lack what a list shows, and the other way round. */
function completed(pin: Pin, structure: Structure): Pin {
  return { ...pin, structure: { ...defined(structure), ...defined(pin.structure) } };
}

async function pinsOf(transaction: Writing) {
  return readable(await transaction.objectStore('pins').getAll());
}

/**
 * Pins the structure, or takes its pin away: what `on` says, else the other of what it is. @returns whether it is pinned now.
 * @throws StoreError, and Refused `invalid` past the most there may be
 */
export function setPin(structure: Structure, on?: boolean): Promise<boolean> {
  return write(['pins'], async (transaction) => {
    const store = transaction.objectStore('pins');
    const pins = await pinsOf(transaction);
    const pin = finderOf(pins).find(structure);
    const wanted = on ?? !pin;
    if (!wanted && pin) await store.delete(pin.key);
    else if (wanted && pin) await store.put(completed(pin, structure));
    else if (wanted) {
      if (pins.length >= PINS_MAX) throw new Refused('invalid', 'too many pins');
      await store.put({ key: keyOf(structure), structure, pinnedOn: today(new Date()) });
    }
    return wanted;
  });
}

/**
 * Brings pins up to date with what lists show of their structures.
 * @throws StoreError
 */
export function completePins(structures: readonly Structure[]): Promise<void> {
  return write(['pins'], async (transaction) => {
    const finder = finderOf(await pinsOf(transaction));
    for (const structure of structures) {
      const pin = finder.find(structure);
      if (pin) await transaction.objectStore('pins').put(completed(pin, structure));
    }
  });
}

/** Whether a list tells something of the structure that its pin does not know. */
export function knowsMore(structure: Structure, pin: Pin): boolean {
  const facts: (keyof Structure)[] = ['finess', 'commune', 'department', 'category', 'href'];
  return facts.some((fact) => structure[fact] !== undefined && pin.structure[fact] === undefined);
}

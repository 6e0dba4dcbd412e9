// All that is remembered as one list, with « mes structures »: what the popup and the address bar search, no list on screen.
import type { RememberedRow } from '@/lib/dossiers/schema';
import { memoryInParts } from '@/lib/memory/memory';
import { createMemoryWriter } from '@/lib/memory/memory-writer';
import type { ListedRow } from '@/lib/messages';
import { createFinder } from '@/lib/pins/finder';
import { listPins } from '@/lib/pins/store';
import { NO_CHOICE } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/storage';
import { type Answer, type Catalogue, createCatalogue } from './catalogue';
import { currentMarks, onMarks } from './lists';
import { inSlices } from './slices';

const rowOf = ({ key, structure }: RememberedRow): ListedRow => ({ key, ...structure });

let reading: Promise<Catalogue> | undefined;
/** That it could not be read is the answer of those who asked for it. */
const whoAskedIsTold = () => undefined;
/** Keys of pins that no list has shown: in the list as long as they are pinned. */
let pinnedOnly = new Set<string>();

/** The one way rows get remembered; the list follows. */
export const memory = createMemoryWriter({
  days: async () => (await readSettings()).memoryDays,
  wrote: (rows) => {
    void reading?.then((list) => {
      for (const row of rows) list.put(rowOf(row), row.key);
    }, whoAskedIsTold);
  },
});

/** Marks the rows and adds the pins that none of them is about. */
async function addPins(catalogue: Catalogue): Promise<void> {
  catalogue.mark(await currentMarks());
  const known = createFinder(catalogue.all(), (row) => row);
  for (const { key, structure } of await listPins().catch(() => [])) {
    if (known.find(structure)) continue;
    pinnedOnly.add(key);
    catalogue.put({ key, ...structure }, key);
  }
}

async function read(): Promise<Catalogue> {
  const catalogue = createCatalogue();
  for await (const part of memoryInParts()) await inSlices(part, (row) => catalogue.put(rowOf(row), row.key));
  await addPins(catalogue);
  return catalogue;
}

onMarks(() => void reading?.then(addPins, whoAskedIsTold));

/**
 * The list of all that is remembered; read when first asked for, and again where it could not be.
 * @throws StoreError
 */
export function remembered(): Promise<Catalogue> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

/**
 * What of all that is remembered answers the words. A row that was there for its pin alone goes with it.
 * @throws StoreError
 */
export async function findRemembered(words: string, limit: number): Promise<Answer> {
  const answer = (await remembered()).ask(words, NO_CHOICE, limit);
  const hits = answer.hits.filter(({ entry }) => entry.pinned || !pinnedOnly.has(entry.row.key));
  return { ...answer, hits, total: answer.total - answer.hits.length + hits.length };
}

/** Forgets all rows seen; dossiers and pins stay. @returns how many there were */
export async function eraseMemory(): Promise<number> {
  const count = await memory.clear();
  reading = undefined;
  pinnedOnly = new Set();
  return count;
}

/**
 * Completes a list that shows a part of itself with the rows seen on earlier visits, in slices.
 * @throws StoreError
 */
export async function recallInto(catalogue: Catalogue): Promise<void> {
  for await (const part of memoryInParts()) await inSlices(part, (row) => catalogue.recall(rowOf(row)));
}

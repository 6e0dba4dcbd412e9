// Answers who shows or changes « mes structures ».
import { listOf, remark, structureOf, teachPins } from '@/lib/catalogue/lists';
import { remembered } from '@/lib/catalogue/remembered';
import type { Handlers } from '@/lib/gate';
import type { Structure } from '@/lib/messages';
import { Refused } from '@/lib/refused';
import { announcePins } from './changed';
import { createFinder } from './finder';
import { listPins, setPin } from './store';

/** What a row of a list is about, or of all that is remembered. */
async function structureAt(key: string, list: string | undefined) {
  const catalogue = list ? listOf(list)?.catalogue : await remembered();
  const row = catalogue?.rowOf(key);
  return row && structureOf(row);
}

/** A pin made where less was known learns from the same structure seen in a list, some other day. */
async function teachFromMemory(structure: Structure): Promise<void> {
  if (structure.href && structure.finess) return;
  const row = createFinder((await remembered()).all(), (one) => one).find(structure);
  if (row && (await teachPins([row]))) await announcePins();
}

export const pinHandlers = {
  'pins.list': async () => ({ pins: await listPins() }),

  'pins.toggle': async ({ list, key, structure, on }) => {
    const shown = structure ?? (key === undefined ? undefined : await structureAt(key, list));
    // The worker has forgotten the list: its page tells it again with its next question.
    if (!shown) throw new Refused('missing');
    const pinned = await setPin(shown, on);
    await remark();
    const told = async () => {
      await announcePins();
      if (pinned) await teachFromMemory(shown);
    };
    void told().catch((error: unknown) => console.error('pins:', error));
    return { pinned };
  },
} satisfies Partial<Handlers>;

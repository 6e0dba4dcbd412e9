// Answers who shows or changes « mes structures ».
import { browser } from 'wxt/browser';
import { listOf, remark, structureOf } from '@/lib/catalogue/lists';
import { remembered } from '@/lib/catalogue/remembered';
import type { Handlers } from '@/lib/gate';
import { Refused } from '@/lib/refused';
import { PINS_KEY } from '@/lib/storage-keys';
import { listPins, setPin } from './store';

/** Every page that shows them reads them again. */
async function announce(): Promise<void> {
  await browser.storage.local.set({ [PINS_KEY]: crypto.randomUUID() });
}

/** What a row of a list is about, or of all that is remembered. */
async function structureAt(key: string, list: string | undefined) {
  const catalogue = list ? listOf(list)?.catalogue : await remembered();
  const row = catalogue?.rowOf(key);
  return row && structureOf(row);
}

export const pinHandlers = {
  'pins.list': async () => ({ pins: await listPins() }),

  'pins.toggle': async ({ list, key, structure, on }) => {
    const shown = structure ?? (key === undefined ? undefined : await structureAt(key, list));
    // The worker has forgotten the list: its page tells it again with its next question.
    if (!shown) throw new Refused('missing');
    const pinned = await setPin(shown, on);
    await remark();
    void announce().catch((error: unknown) => console.error('pins:', error));
    return { pinned };
  },
} satisfies Partial<Handlers>;

// Answers who shows or changes « mes structures ».
import { browser } from 'wxt/browser';
import { listOf, remark, structureOf } from '@/lib/catalogue/lists';
import type { Handlers } from '@/lib/gate';
import { Refused } from '@/lib/refused';
import { PINS_KEY } from '@/lib/storage-keys';
import { listPins, setPin } from './store';

/** Every page that shows them reads them again. */
async function announce(): Promise<void> {
  await browser.storage.local.set({ [PINS_KEY]: crypto.randomUUID() });
}

export const pinHandlers = {
  'pins.list': async () => ({ pins: await listPins() }),

  'pins.toggle': async ({ list, key, structure, on }) => {
    const row = list && key ? listOf(list)?.catalogue.rowOf(key) : undefined;
    const shown = structure ?? (row && structureOf(row));
    // The worker has forgotten the list: its page tells it again with its next question.
    if (!shown) throw new Refused('missing');
    const pinned = await setPin(shown, on);
    await remark();
    void announce().catch((error: unknown) => console.error('pins:', error));
    return { pinned };
  },
} satisfies Partial<Handlers>;

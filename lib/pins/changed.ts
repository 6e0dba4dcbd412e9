// What follows from a change of the pins, whoever made it.
import { browser } from 'wxt/browser';
import { remark } from '@/lib/catalogue/lists';
import { PINS_KEY } from '@/lib/storage-keys';

/** Every page that shows them reads them again. */
export async function announcePins(): Promise<void> {
  await browser.storage.local.set({ [PINS_KEY]: crypto.randomUUID() });
}

/** After many at once: told to every page, and the rows of open lists are marked anew. */
export async function pinsChanged(): Promise<void> {
  await announcePins();
  await remark();
}

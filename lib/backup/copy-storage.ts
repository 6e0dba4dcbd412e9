// The copies as the browser's storage holds them: a list, and the packed content of each under a key of its own.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { read } from '@/lib/dossiers/database';
import { COPIES_KEY, COPY_PREFIX } from '@/lib/storage-keys';
import { unpack } from './gzip';
import { believed, CopyEntry } from './rotation';

export const keyOf = ({ id }: { id: string }) => COPY_PREFIX + id;

export interface Made {
  entry: CopyEntry;
  packed: string;
}

/** The name of the database, which one made anew does not have. */
export async function databaseId(): Promise<string> {
  const row = await read(['keeping'], (transaction) => transaction.objectStore('keeping').get('database'));
  return (row as { id?: string } | undefined)?.id ?? '';
}

/** The copies there are, as listed; latest first. */
export async function copyEntries(): Promise<CopyEntry[]> {
  const { [COPIES_KEY]: stored } = await browser.storage.local.get(COPIES_KEY);
  const entries = z.array(z.unknown()).safeParse(stored).data ?? [];
  return entries
    .flatMap((one) => CopyEntry.safeParse(one).data ?? [])
    .map((one) => believed(one, Date.now()))
    .sort((one, other) => other.at - one.at);
}

/** The text of a copy; nothing where it is damaged or gone. */
export async function copyText(id: string): Promise<string | undefined> {
  const { [COPY_PREFIX + id]: packed } = await browser.storage.local.get(COPY_PREFIX + id);
  return typeof packed === 'string' ? unpack(packed) : undefined;
}

/** Both at once: cut off in between, what is listed is there and what is there is listed. */
export async function keep(copies: readonly Made[], others: readonly CopyEntry[]): Promise<void> {
  const contents = copies.map(({ entry, packed }) => [keyOf(entry), packed]);
  const entries = [...copies.map(({ entry }) => entry), ...others];
  await browser.storage.local.set({ ...Object.fromEntries(contents), [COPIES_KEY]: entries });
}

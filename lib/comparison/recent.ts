// The published sheet last on screen in each tab, in the browser's session memory: a dossier made from it begins there.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Structure } from '@/lib/dossiers/schema';
import { Snapshot } from './schema';

const Recent = z.strictObject({ structure: Structure, snapshot: Snapshot });
export type Recent = z.infer<typeof Recent>;

export const sheetKeyOf = (tabId: number) => `sheet.${tabId}`;

/** In place of the one before, in that tab. */
export async function keepRecent(tabId: number, recent: Recent): Promise<void> {
  await browser.storage.session.set({ [sheetKeyOf(tabId)]: recent });
}

/** The one last seen in the tab, if it can be read. */
export async function recentIn(tabId: number): Promise<Recent | undefined> {
  const key = sheetKeyOf(tabId);
  const { [key]: kept } = await browser.storage.session.get<Record<string, unknown>>(key);
  const recent = Recent.safeParse(kept);
  return recent.success ? recent.data : undefined;
}

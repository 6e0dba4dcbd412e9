// The list that the background has put aside for this page.
import { browser } from 'wxt/browser';
import { ExportedList } from '@/lib/export/schema';
import { EXPORT_PREFIX } from '@/lib/storage-keys';

/** @throws Error when it is no longer there: the browser was closed, or others were exported since */
export async function readList(query: string): Promise<ExportedList> {
  const key = EXPORT_PREFIX + (new URLSearchParams(query).get('list') ?? '');
  const stored = await browser.storage.session.get(key);
  return ExportedList.parse(stored[key]);
}

// That something is new: noted at an update, told by a line in the popup for a week at most, never by a tab.
import { type Browser, browser } from 'wxt/browser';
import { addDays, today } from '@/lib/dossiers/civil-date';
import { NEWS_KEY } from '@/lib/storage-keys';
import { notesSince } from './notes';

const SHOWN_DAYS = 7;

/** Since which version there is something new, and until when it is told, the last day excluded. */
interface News {
  since: string;
  until: string;
}

function newsIn(stored: unknown): News | undefined {
  const { since, until } = (stored ?? {}) as Partial<Record<keyof News, unknown>>;
  return typeof since === 'string' && typeof until === 'string' ? { since, until } : undefined;
}

async function readNews(): Promise<News | undefined> {
  const { [NEWS_KEY]: stored } = await browser.storage.local.get(NEWS_KEY);
  return newsIn(stored);
}

const runningVersion = () => browser.runtime.getManifest().version;

/** On `runtime.onInstalled`. What was not seen of an earlier update is told with the rest. */
export async function noteUpdate({ reason, previousVersion }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason !== 'update' || !previousVersion) return;
  if (notesSince(previousVersion, runningVersion()).length === 0) return;
  const since = (await readNews())?.since ?? previousVersion;
  const news: News = { since, until: addDays(today(new Date()), SHOWN_DAYS) };
  await browser.storage.local.set({ [NEWS_KEY]: news });
}

/** Is there something to tell now? */
export async function hasNews(): Promise<boolean> {
  const news = await readNews();
  return news !== undefined && today(new Date()) < news.until && notesSince(news.since, runningVersion()).length > 0;
}

/** Told once and for all. */
export const dismissNews = () => browser.storage.local.remove(NEWS_KEY);

// What the first image is made of, asked of the session's memory as the page's code starts: it comes while the page is drawn empty.
import { browser } from 'wxt/browser';
import type { FirstDossiers } from '@/lib/dossiers/first';
import { DRAFTS_KEY, FIRST_KEY } from '@/lib/storage-keys';

interface Kept {
  [FIRST_KEY]?: FirstDossiers;
  /** The fields of each form by name. */
  [DRAFTS_KEY]?: Record<string, Record<string, string>>;
}

/** Nothing of it where the session has no memory. */
export const atStart: Promise<Kept> = browser.storage.session.get<Kept>([FIRST_KEY, DRAFTS_KEY]).catch(() => ({}));

// What the first image is made of, from the session's memory: asked for before this code is there, in the pages that draw dossiers.
import { browser } from 'wxt/browser';
import type { FirstDossiers } from '@/lib/dossiers/first';
import { DRAFTS_KEY, FIRST_KEY } from '@/lib/storage-keys';

interface Kept {
  [FIRST_KEY]?: FirstDossiers;
  /** The fields of each form by name. */
  [DRAFTS_KEY]?: Record<string, Record<string, string>>;
}

declare global {
  /** Set by `entrypoints/session-first.ts`, in the pages that load it. */
  var compagnonFirst: Promise<Record<string, unknown>> | undefined;
}

/** Nothing of it where the session has no memory. */
export const atStart: Promise<Kept> = (
  globalThis.compagnonFirst ?? browser.storage.session.get([FIRST_KEY, DRAFTS_KEY])
).catch(() => ({}));

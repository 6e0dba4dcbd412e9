// Which kind each thing stored is of. What no other kind claims is a mark, so that nothing is stored and not shown.
import type { read } from '@/lib/dossiers/database';
import { COPIES_KEY, COPY_PREFIX, HEALTH_KEY, LAYOUT_KEY, PROFILE_KEY, SETTINGS_KEY } from '@/lib/storage-keys';
import type { KeptKind } from './schema';

/** Every store of the database. */
export type StoreName = Parameters<typeof read>[0][number];

export const KIND_OF_STORE: Record<StoreName, KeptKind> = {
  dossiers: 'dossiers',
  quarantine: 'dossiers',
  sheets: 'sheets',
  pins: 'pins',
  memory: 'memory',
  keeping: 'copies',
};

/** Of a row of the database: the name of the database itself, drawn by lot, is a mark that stays. */
export const kindOfRow = (store: StoreName, row: unknown): KeptKind =>
  store === 'keeping' && (row as { key?: unknown }).key === 'database' ? 'marks' : KIND_OF_STORE[store];

const KIND_OF_KEY: Record<string, KeptKind> = {
  [SETTINGS_KEY]: 'settings',
  [LAYOUT_KEY]: 'settings',
  [PROFILE_KEY]: 'profile',
  [HEALTH_KEY]: 'health',
  [COPIES_KEY]: 'copies',
};

/** Of a key of `storage.local`. */
export const kindOfKey = (key: string): KeptKind =>
  KIND_OF_KEY[key] ?? (key.startsWith(COPY_PREFIX) ? 'copies' : 'marks');

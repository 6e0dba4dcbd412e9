// Answers what is kept here, and erases it kind by kind.
import { browser } from 'wxt/browser';
import { backupHandlers } from '@/lib/backup/handlers';
import { eraseMemory } from '@/lib/catalogue/remembered';
import { write } from '@/lib/dossiers/database';
import type { Handlers } from '@/lib/gate';
import { pinsChanged } from '@/lib/pins/changed';
import { measureKept } from './kept';
import { kindOfKey } from './kinds';
import type { KeptKind } from './schema';

/** The keys of `storage.local` of one kind. */
async function eraseKeys(kind: KeptKind): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => kindOfKey(key) === kind));
}

async function erasePins(): Promise<void> {
  await write(['pins'], (transaction) => transaction.objectStore('pins').clear());
  await pinsChanged();
}

const ERASE: Record<KeptKind, () => Promise<unknown>> = {
  dossiers: backupHandlers['backup.erase'],
  sheets: () => write(['sheets'], (transaction) => transaction.objectStore('sheets').clear()),
  pins: erasePins,
  memory: eraseMemory,
  copies: backupHandlers['backup.forget'],
  settings: () => eraseKeys('settings'),
  profile: () => eraseKeys('profile'),
  health: () => eraseKeys('health'),
  session: () => browser.storage.session.clear(),
  marks: () => eraseKeys('marks'),
};

export const privacyHandlers = {
  'privacy.kept': async () => ({ kept: await measureKept() }),
  'privacy.erase': async ({ kind }) => {
    await ERASE[kind]();
    return {};
  },
} satisfies Partial<Handlers>;

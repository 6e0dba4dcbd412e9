// The settings as kept by the browser: read with a default for whatever does not fit, under what an organisation has set, written
// one change after the other.
import { browser } from 'wxt/browser';
import { serial } from '@/lib/serial';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { keptOff, readManagedSettings, underPolicy } from './managed';
import { repaired } from './repair';
import type { Settings } from './schema';

const inTurn = serial();

/** What was chosen here, whatever an organisation has set over it: what a backup carries, and what comes back with the policy's end. */
export async function readOwnSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return repaired(stored[SETTINGS_KEY]);
}

/** The settings in force. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([readOwnSettings(), readManagedSettings()]);
  return underPolicy(own, managed);
}

/**
 * Changes the settings given, but those an organisation has set, and answers them all. A message of Firefox may carry keys that are
 * there and undefined.
 */
export function changeSettings(patch: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
  return inTurn(async () => {
    const [own, managed] = await Promise.all([readOwnSettings(), readManagedSettings()]);
    const chosen = Object.entries(patch).filter(([key, value]) => value !== undefined && !(key in managed.values));
    const changed = { ...own, ...Object.fromEntries(chosen) };
    const settings = repaired({ ...changed, off: keptOff(changed.off, own.off, managed) });
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return underPolicy(settings, managed);
  });
}

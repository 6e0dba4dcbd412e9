// The settings as kept by the browser: read with a default for whatever does not fit, written one change after the other.
import { browser } from 'wxt/browser';
import { serial } from '@/lib/serial';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { DEFAULTS, Settings } from './schema';

const inTurn = serial();

/** What a setting is when the user has not chosen. */
function defaults(): Settings {
  return DEFAULTS;
}

/** Key by key: one bad value falls back alone and the user's others stay. */
function repaired(stored: unknown): Settings {
  const kept = Object.entries(Settings.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse((stored as Record<string, unknown> | null | undefined)?.[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...defaults(), ...Object.fromEntries(kept) };
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return repaired(stored[SETTINGS_KEY]);
}

/** Changes the settings given and answers them all. A message of Firefox may carry keys that are there and undefined. */
export function changeSettings(patch: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
  return inTurn(async () => {
    const chosen = Object.entries(patch).filter(([, value]) => value !== undefined);
    const settings = repaired({ ...(await readSettings()), ...Object.fromEntries(chosen) });
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
}

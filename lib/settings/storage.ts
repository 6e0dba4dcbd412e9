// The settings as kept by the browser: read with a default for whatever does not fit, written one change after the other.
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { serial } from '@/lib/serial';
import { SETTINGS_KEY } from '@/lib/storage-keys';
import { plain } from '@/lib/text/wording';
import { DEFAULTS, FilterChoice, NO_CHOICE, PRESETS_MAX, Preset, Settings } from './schema';

const inTurn = serial();

type Shape = Record<string, z.ZodMiniType>;
const keyOf = (stored: unknown, key: string) => (stored as Record<string, unknown> | null | undefined)?.[key];

/** Key by key: one bad value falls back alone and the user's others stay. */
function repairedAs<T extends object>(shape: Shape, stored: unknown, defaults: T): T {
  const kept = Object.entries(shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(keyOf(stored, key));
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...defaults, ...Object.fromEntries(kept) };
}

const repairedChoice = (stored: unknown) => repairedAs(FilterChoice.shape, stored, NO_CHOICE);

const byName = new Intl.Collator('fr', { numeric: true });

/** In the order of their names. A preset whose filter has a bad part keeps the rest; one without a name of its own is lost. */
function repairedPresets(stored: unknown): Preset[] {
  const names = new Set<string>();
  return (Array.isArray(stored) ? stored : [])
    .flatMap((one) => {
      const preset = Preset.safeParse({
        name: keyOf(one, 'name'),
        choice: repairedChoice(keyOf(one, 'choice')),
        words: keyOf(one, 'words') ?? '',
      });
      if (!preset.success || names.has(plain(preset.data.name))) return [];
      names.add(plain(preset.data.name));
      return [preset.data];
    })
    .slice(0, PRESETS_MAX)
    .sort((a, b) => byName.compare(a.name, b.name));
}

function repaired(stored: unknown): Settings {
  return {
    ...repairedAs(Settings.shape, stored, DEFAULTS),
    filters: repairedChoice(keyOf(stored, 'filters')),
    presets: repairedPresets(keyOf(stored, 'presets')),
  };
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

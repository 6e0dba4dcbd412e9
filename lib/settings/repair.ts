// Settings as they may be stored, damaged or of another version, made whole: what does not fit falls back alone.
import type * as z from 'zod/mini';
import { plain } from '@/lib/text/wording';
import { DEFAULTS, FeatureId, FilterChoice, NO_CHOICE, PRESETS_MAX, Preset, Settings } from './schema';

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

/** Those of this version: one that a later version has brought, or an older one had, takes no other with it. */
function repairedOff(stored: unknown): FeatureId[] {
  const off = (Array.isArray(stored) ? stored : []).flatMap((one) => FeatureId.safeParse(one).data ?? []);
  return [...new Set(off)];
}

/** Whole settings, whatever is stored. */
export function repaired(stored: unknown): Settings {
  return {
    ...repairedAs(Settings.shape, stored, DEFAULTS),
    off: repairedOff(keyOf(stored, 'off')),
    filters: repairedChoice(keyOf(stored, 'filters')),
    presets: repairedPresets(keyOf(stored, 'presets')),
  };
}

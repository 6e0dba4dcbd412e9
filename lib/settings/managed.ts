// Settings an organisation sets for its computers (GPO, Intune, policies.json): checked key by key, laid over those chosen here.
import * as z from 'zod/mini';
import { readManagedStorage } from '@/lib/managed';
import { FeatureId, Settings } from './schema';

/**
 * The settings that may be set from outside, by the names they have here. Not those of the moment (filters, folded), nor a person's
 * own (presets), nor notifications: the browser asks each person for these. Features go by `disabledFeatures`.
 */
export const ManagedValues = z.pick(Settings, {
  tickMssOnOpen: true,
  separator: true,
  nameOrder: true,
  updateWord: true,
  offeredGroups: true,
  firstReminderDays: true,
  reminderDays: true,
  lateReminderDays: true,
  workingDaysOnly: true,
  retentionMonths: true,
  memoryDays: true,
  assistance: true,
});

export interface ManagedSettings {
  values: Partial<z.infer<typeof ManagedValues>>;
  /** Switched off for everyone, whatever each chooses. */
  disabled: FeatureId[];
}

/** What of a policy is sound; the rest of it is as if it were not set. */
export function readPolicy(set: Record<string, unknown>): ManagedSettings {
  const values = Object.entries(ManagedValues.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(set[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  const features = Array.isArray(set.disabledFeatures) ? set.disabledFeatures : [];
  const disabled = features.flatMap((id) => FeatureId.safeParse(id).data ?? []);
  return { values: Object.fromEntries(values), disabled: [...new Set(disabled)] };
}

/** What an administrator has set. */
export async function readManagedSettings(): Promise<ManagedSettings> {
  return readPolicy(await readManagedStorage());
}

/** The settings chosen here, under what an organisation has set. */
export const underPolicy = (own: Settings, { values, disabled }: ManagedSettings): Settings => ({
  ...own,
  ...values,
  off: [...new Set([...own.off, ...disabled])],
});

/** Of the features now off, those a person switched off: what the organisation switches off is not theirs, unless it was before. */
export const keptOff = (off: FeatureId[], before: FeatureId[], { disabled }: ManagedSettings): FeatureId[] =>
  off.filter((id) => !disabled.includes(id) || before.includes(id));

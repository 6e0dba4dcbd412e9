// Every setting, its bounds and its default. A value that does not fit falls back alone, the others stay.
import * as z from 'zod/mini';
import { Group } from '@/lib/dossiers/schema';

export const FEATURE_IDS = [
  'quick-filters',
  'keyword-search',
  'dossier-name',
  'dossier-warning',
  'guide',
  'dossier-capture',
  'site-health',
] as const;
export const FeatureId = z.enum(FEATURE_IDS);
export type FeatureId = z.infer<typeof FeatureId>;

const days = z.int().check(z.minimum(1), z.maximum(365));

/** The choice of filters, kept from one visit to the next. `department` is '' for all. */
export const FilterChoice = z.strictObject({
  groups: z.array(Group).check(z.maxLength(5)),
  department: z.string().check(z.regex(/^(\d{2,3}|2[AB])?$/)),
});

export const Settings = z.strictObject({
  /** Features switched off; all others are on. */
  off: z.array(FeatureId),
  /** Tick the site's own MSS category when the directory opens, without a click. */
  tickMssOnOpen: z.boolean(),
  filters: FilterChoice,
  /** Between the parts of a dossier's prefix; the official text does not give it. */
  separator: z.enum([' ', '-', '_', ' - ']),
  firstReminderDays: days,
  reminderDays: days,
  /** Months a closed dossier is kept before it is purged. */
  retentionMonths: z.int().check(z.minimum(1), z.maximum(120)),
  /** Days a row seen in the directory is remembered. */
  memoryDays: z.int().check(z.minimum(0), z.maximum(365)),
  notify: z.boolean(),
  /** The overlay is folded into its tab. */
  folded: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
export type FilterChoice = z.infer<typeof FilterChoice>;

export { DEFAULTS } from './defaults';

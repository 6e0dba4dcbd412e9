// Every setting, its bounds and its default. A value that does not fit falls back alone, the others stay.
import * as z from 'zod/mini';
import { Group } from '@/lib/dossiers/schema';
import { NAME_ORDERS, UPDATE_WORDS } from '@/lib/naming/dossier-name';
import { PRESET_NAME_MAX } from './defaults';

export const FEATURE_IDS = [
  'quick-filters',
  'keyword-search',
  'dossier-name',
  'dossier-warning',
  'edit-guard',
  'dossier-marks',
  'due-strip',
  'guide',
  'dossier-capture',
  'pins',
  'site-health',
] as const;
export const FeatureId = z.enum(FEATURE_IDS);
export type FeatureId = z.infer<typeof FeatureId>;

const days = z.int().check(z.minimum(1), z.maximum(365));

/** The choice of filters, kept from one visit to the next; what is not said is not asked. '' stands for all. */
export const FilterChoice = z.strictObject({
  /** Publics, any of them: those of the groups, */
  groups: z.array(Group).check(z.maxLength(5)),
  /** and what is medico-social or social for neither older nor disabled people. */
  other: z._default(z.boolean(), false),
  department: z.string().check(z.regex(/^(\d{2,3}|2[AB])?$/)),
  /** A kind of establishment by its acronym: `EHPAD`. */
  type: z._default(z.string().check(z.regex(/^[A-Z0-9]{0,12}$/)), ''),
  /** Only structures with an open dossier in the tracker. */
  withDossier: z._default(z.boolean(), false),
  /** Only « mes structures ». */
  pinned: z._default(z.boolean(), false),
});

export const PRESETS_MAX = 30;
const PresetName = z.string().check(z.trim(), z.minLength(1), z.maxLength(PRESET_NAME_MAX));

/** A question kept under a name of its own (« EHPAD du Tarn »). */
export const Preset = z.strictObject({
  name: PresetName,
  choice: FilterChoice,
  words: z.string().check(z.maxLength(200)),
});

export const Settings = z.strictObject({
  /** Features switched off; all others are on. */
  off: z.array(FeatureId),
  /** Tick the site's own MSS category when the directory opens, without a click. */
  tickMssOnOpen: z.boolean(),
  filters: FilterChoice,
  /** In the order of their names, no two alike. */
  presets: z.array(Preset).check(z.maxLength(PRESETS_MAX)),
  /** Between the parts of a dossier's prefix; the official text does not give it. */
  separator: z.enum([' ', '-', '_', ' - ']),
  nameOrder: z.enum(NAME_ORDERS),
  /** How « mise à jour » is written in it. */
  updateWord: z.enum(UPDATE_WORDS),
  /** The groups that forms offer; one that a structure is recognised to be of is offered all the same. */
  offeredGroups: z.array(Group).check(z.minLength(1), z.maxLength(5)),
  firstReminderDays: days,
  reminderDays: days,
  /** At most these days between two reminders of a dossier on which nothing was done for a month. */
  lateReminderDays: days,
  /** No reminder on weekends and public holidays: it waits for the next working day. */
  workingDaysOnly: z.boolean(),
  /** Months a closed dossier is kept before it is purged. */
  retentionMonths: z.int().check(z.minimum(1), z.maximum(120)),
  /** Days a row seen in the directory is remembered. */
  memoryDays: z.int().check(z.minimum(0), z.maximum(365)),
  notify: z.boolean(),
  /** Who answers for the Compagnon here, for a report by mail; '' for nobody known. */
  assistance: z.string().check(z.maxLength(120), z.regex(/^([\w.+-]+@[\w-]+(\.[\w-]+)+)?$/)),
  /** The overlay is folded into its tab. */
  folded: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
/** As it may be written: the page says what it knows of. */
export type FilterChoice = z.input<typeof FilterChoice>;
/** With all that may be asked. */
export type WholeChoice = z.output<typeof FilterChoice>;
export type Preset = z.output<typeof Preset>;

export { DEFAULTS, NO_CHOICE } from './defaults';

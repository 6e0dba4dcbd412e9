// The settings of a fresh install; apart from the schemas, which must not weigh on the page.
import type { Settings, WholeChoice } from './schema';

/** Nothing is asked: every row answers. */
export const NO_CHOICE: WholeChoice = {
  groups: [],
  other: false,
  department: '',
  type: '',
  withDossier: false,
  pinned: false,
};

export const DEFAULTS: Settings = {
  off: [],
  tickMssOnOpen: false,
  filters: NO_CHOICE,
  presets: [],
  separator: ' ',
  firstReminderDays: 7,
  reminderDays: 7,
  retentionMonths: 12,
  memoryDays: 180,
  notify: false,
  folded: false,
};

// The settings of a fresh install; apart from the schemas, which must not weigh on the page.
import type { FilterChoice, Settings, WholeChoice } from './schema';

/** Longest name of a question kept, characters. */
export const PRESET_NAME_MAX = 60;

/** Nothing is asked: every row answers. */
export const NO_CHOICE: WholeChoice = {
  groups: [],
  other: false,
  department: '',
  type: '',
  withDossier: false,
  pinned: false,
};

/** Whether a choice asks anything; empty or false, a part of it asks nothing. */
export const isChoosing = (choice: FilterChoice): boolean =>
  Object.values(choice).some((part) => (typeof part === 'object' ? part.length > 0 : Boolean(part)));

export const DEFAULTS: Settings = {
  off: [],
  tickMssOnOpen: false,
  filters: NO_CHOICE,
  presets: [],
  separator: ' ',
  nameOrder: 'department-word-group',
  updateWord: 'MAJ',
  offeredGroups: ['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH'],
  firstReminderDays: 7,
  reminderDays: 7,
  lateReminderDays: 3,
  workingDaysOnly: false,
  retentionMonths: 12,
  memoryDays: 180,
  notify: false,
  assistance: '',
  folded: false,
};

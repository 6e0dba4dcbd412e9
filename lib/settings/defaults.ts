// The settings of a fresh install; apart from the schemas, which must not weigh on the page.
import type { Settings } from './schema';

export const DEFAULTS: Settings = {
  off: [],
  tickMssOnOpen: false,
  filters: { groups: [], department: '' },
  separator: ' ',
  firstReminderDays: 7,
  reminderDays: 7,
  retentionMonths: 12,
  memoryDays: 180,
  notify: false,
  folded: false,
};

// The columns of the table: what each is called, says of a dossier, and sorts it by.
import { daysBetween } from '@/lib/dossiers/civil-date';
import { dueDay, isDue, isOpen, reminderDay } from '@/lib/dossiers/reminders';
import { STATE_WORDS } from '@/lib/exchange/fields';
import type { Dossier, Moment } from '@/lib/messages';
import { foldText } from '@/lib/search/fold';
import { dayFigures } from '@/lib/text/day-figures';
import { plural, type TextKey, t } from '@/lib/text/text';

export const COLUMN_IDS = [
  'structure',
  'commune',
  'department',
  'finess',
  'name',
  'group',
  'state',
  'age',
  'reminder',
  'note',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that no one can do without are always there. */
export const ALWAYS: ColumnId = 'structure';
export const SHOWN_FIRST: readonly ColumnId[] = [
  'structure',
  'commune',
  'department',
  'name',
  'state',
  'age',
  'reminder',
];

interface Column {
  title: TextKey;
  /** Least width, px: columns of a given width are laid out without measuring their cells. */
  width: number;
  /** What its cell says. Without `Intl`: its first use holds a page up for a tenth of a second. */
  text: (dossier: Dossier, moment: Moment) => string;
  /** Sorted by this, '' last. */
  key: (dossier: Dossier) => string;
  /** The keys go the other way: the older day is the greater age. */
  reversed?: true;
}

/** `EHPAD 9` comes before `EHPAD 10`. */
const byWords = (text: string) => foldText(text).replace(/\d+/g, (digits) => digits.padStart(9, '0'));

function age({ createdOn }: Dossier, { date }: Moment): string {
  const days = daysBetween(createdOn, date);
  return days <= 0 ? t('table_today') : plural('table_days', days);
}

/** « à relancer depuis 10 jours », else the day of the reminder. */
function reminder(dossier: Dossier, moment: Moment): string {
  if (!isOpen(dossier)) return '';
  const day = dueDay(dossier, moment.workingDaysOnly);
  if (!isDue(dossier, moment)) return dayFigures(day);
  const late = daysBetween(day, moment.date);
  if (late <= 0) return t('popup_due_today');
  return late === 1 ? t('popup_due_yesterday') : t('popup_due_for', late);
}

export const COLUMNS: Record<ColumnId, Column> = {
  structure: {
    title: 'exchange_structure',
    width: 200,
    text: ({ structure }) => structure.name,
    key: ({ structure }) => byWords(structure.name),
  },
  commune: {
    title: 'exchange_commune',
    width: 120,
    text: ({ structure }) => structure.commune ?? '',
    key: ({ structure }) => byWords(structure.commune ?? ''),
  },
  department: {
    title: 'table_department',
    width: 64,
    text: ({ structure }) => structure.department ?? '',
    key: ({ structure }) => structure.department ?? '',
  },
  finess: {
    title: 'exchange_finess',
    width: 106,
    text: ({ structure }) => structure.finess ?? '',
    key: ({ structure }) => structure.finess ?? '',
  },
  name: { title: 'exchange_name', width: 220, text: ({ name }) => name, key: ({ name }) => byWords(name) },
  group: { title: 'exchange_group', width: 84, text: ({ group }) => group ?? '', key: ({ group }) => group ?? '' },
  state: {
    title: 'exchange_state',
    width: 92,
    text: ({ state }) => t(STATE_WORDS[state]),
    key: ({ state }) => t(STATE_WORDS[state]),
  },
  age: { title: 'table_age', width: 100, text: age, key: ({ createdOn }) => createdOn, reversed: true },
  reminder: {
    title: 'table_reminder',
    width: 150,
    text: reminder,
    key: (dossier) => (isOpen(dossier) ? reminderDay(dossier) : ''),
  },
  note: { title: 'exchange_note', width: 160, text: ({ note }) => note ?? '', key: ({ note }) => byWords(note ?? '') },
};

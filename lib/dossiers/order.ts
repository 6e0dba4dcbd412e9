// The order of the dossiers in a list.
import { byDate } from './civil-date';
import { dueDay, isDue, reminderDay } from './reminders';
import type { Dossier, Moment } from './schema';

/** As many as are drawn when a page opens: more would be felt. */
export const DRAWN_FIRST = 20;

export const ORDERS = ['due', 'oldest', 'reminder', 'name'] as const;
/** `due`: those to act on first, then the oldest first. */
export type Order = (typeof ORDERS)[number];

const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** What a dossier is sorted by before its name; worked out once for each, not at each comparison. */
function rankOf(dossier: Dossier, order: Order, moment: Moment): string {
  if (order === 'due') return `${isDue(dossier, moment) ? 0 : 1} ${dossier.createdOn}`;
  if (order === 'oldest') return dossier.createdOn;
  return order === 'reminder' ? dueDay(dossier, moment.workingDaysOnly) : '';
}

/** A sorted copy. Equal dates are told apart by the structure's name, so that the order never jumps. */
export function sortDossiers(dossiers: readonly Dossier[], order: Order, moment: Moment): Dossier[] {
  return dossiers
    .map((dossier) => ({ dossier, rank: rankOf(dossier, order, moment) }))
    .toSorted((a, b) => byDate(a.rank, b.rank) || byText.compare(a.dossier.structure.name, b.dossier.structure.name))
    .map(({ dossier }) => dossier);
}

/** The first of them in that order, without sorting thousands by name. */
export function firstInOrder(dossiers: readonly Dossier[], order: Order, moment: Moment, count: number): Dossier[] {
  const ranks = dossiers.map((dossier) => rankOf(dossier, order, moment));
  // Whatever ranks after the last of them is not among them.
  const last = ranks.toSorted(byDate)[Math.min(count, ranks.length) - 1] ?? '';
  const some = dossiers.filter((_, i) => (ranks[i] ?? '') <= last);
  return sortDossiers(some, order, moment).slice(0, count);
}

/** The first rows of the table as it opens: by the day of their reminder, then the oldest. */
export function firstRows(open: readonly Dossier[], count: number): Dossier[] {
  return open
    .map((dossier) => ({ dossier, rank: `${reminderDay(dossier)} ${dossier.createdOn}` }))
    .toSorted((a, b) => byDate(a.rank, b.rank))
    .slice(0, count)
    .map(({ dossier }) => dossier);
}

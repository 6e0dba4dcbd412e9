// The order of the dossiers in a list.

import { isDue, reminderDay } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import type { CivilDate } from './days';

export const ORDERS = ['due', 'oldest', 'reminder', 'name'] as const;
/** `due`: those to act on first, then the oldest first. */
export type Order = (typeof ORDERS)[number];

const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const byDate = (a: CivilDate, b: CivilDate) => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy. Equal dates are told apart by the structure's name, so that the order never jumps. */
export function sortDossiers(dossiers: readonly Dossier[], order: Order, today: CivilDate): Dossier[] {
  const compare: Record<Order, (a: Dossier, b: Dossier) => number> = {
    due: (a, b) => Number(isDue(b, today)) - Number(isDue(a, today)) || byDate(a.createdOn, b.createdOn),
    oldest: (a, b) => byDate(a.createdOn, b.createdOn),
    reminder: (a, b) => byDate(reminderDay(a), reminderDay(b)),
    name: () => 0,
  };
  return dossiers.toSorted((a, b) => compare[order](a, b) || byText.compare(a.structure.name, b.structure.name));
}

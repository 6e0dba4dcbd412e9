// The rows in the order of a column. Keys are made once, not at each comparison: there may be ten thousand.
import type { Dossier } from '@/lib/messages';
import { COLUMNS, type ColumnId } from './columns';

export interface Sort {
  by: ColumnId;
  down: boolean;
}

/** Those to act on first. */
export const FIRST_SORT: Sort = { by: 'reminder', down: false };

/** The same column pressed again goes the other way. */
export const pressed = (sort: Sort, by: ColumnId): Sort => ({ by, down: sort.by === by && !sort.down });

/** A sorted copy: empty cells last either way, and what is alike by age, so that the order never jumps. */
export function sortedBy(dossiers: readonly Dossier[], { by, down }: Sort): Dossier[] {
  const { key, reversed = false } = COLUMNS[by];
  const way = down === reversed ? 1 : -1;
  return dossiers
    .map((dossier) => ({ dossier, key: key(dossier) }))
    .sort((a, b) => {
      if (a.key === b.key) return byAge(a.dossier, b.dossier);
      if (!a.key || !b.key) return a.key ? -1 : 1;
      return a.key < b.key ? -way : way;
    })
    .map(({ dossier }) => dossier);
}

function byAge(a: Dossier, b: Dossier): number {
  if (a.createdOn !== b.createdOn) return a.createdOn < b.createdOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

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

/**
 * A sorted copy: empty cells last either way, and what is alike by age, so that the order never jumps. Gathered by key rather than
 * compared: thousands of dossiers share a few hundred days.
 */
export function sortedBy(dossiers: readonly Dossier[], { by, down }: Sort): Dossier[] {
  const { key, reversed = false } = COLUMNS[by];
  const byAge = inOrder(
    gathered(dossiers, ({ createdOn }) => createdOn),
    false,
  );
  const groups = gathered(byAge, key);
  const empty = groups.get('') ?? [];
  groups.delete('');
  return [...inOrder(groups, down !== reversed), ...empty];
}

function gathered(dossiers: readonly Dossier[], key: (dossier: Dossier) => string): Map<string, Dossier[]> {
  const groups = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const own = key(dossier);
    const group = groups.get(own);
    if (group) group.push(dossier);
    else groups.set(own, [dossier]);
  }
  return groups;
}

/** Keys by their characters: they are folded, or days. */
function inOrder(groups: ReadonlyMap<string, Dossier[]>, down: boolean): Dossier[] {
  const keys = [...groups.keys()].sort();
  if (down) keys.reverse();
  return keys.flatMap((key) => groups.get(key) ?? []);
}

// The filters as questions to a row: which of them it does not answer, and how many rows each choice would leave.
import type { WholeChoice } from '@/lib/messages';
import { bitsOf, hasPublic, type Kind, PUBLICS, type Public } from './kind';

/** What the filters look at in a row. */
export interface Filtered extends Kind {
  department: string | undefined;
  withDossier: boolean;
  pinned: boolean;
}

/** Each may be asked alone; within one, any of what is chosen will do. */
export const DIMENSIONS = ['publics', 'department', 'type', 'withDossier', 'pinned'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const BIT = { publics: 1, department: 2, type: 4, withDossier: 8, pinned: 16 } as const satisfies Record<
  Dimension,
  number
>;

/** A choice ready to be asked of many rows: what a row does not answer, a bit each; 0 when it answers all. */
export function missesOf({ groups, other, department, type, withDossier, pinned }: WholeChoice) {
  const publics = bitsOf(other ? [...groups, 'other'] : groups);
  return (row: Filtered): number =>
    (publics !== 0 && !(publics & row.publics) ? BIT.publics : 0) |
    (department !== '' && department !== row.department ? BIT.department : 0) |
    (type !== '' && type !== row.type ? BIT.type : 0) |
    (withDossier && !row.withDossier ? BIT.withDossier : 0) |
    (pinned && !row.pinned ? BIT.pinned : 0);
}

/** Which filters hide a row. */
export function hiddenBy(row: Filtered, choice: WholeChoice): Dimension[] {
  const misses = missesOf(choice)(row);
  return DIMENSIONS.filter((dimension) => misses & BIT[dimension]);
}

/** How many rows each choice would leave, the choices of the other filters and the words kept. */
export interface Counts {
  publics: Record<Public, number>;
  /** By code, and by acronym: those present alone. */
  departments: ReadonlyMap<string, number>;
  types: ReadonlyMap<string, number>;
  withDossier: number;
  pinned: number;
}

/** One pass: a row that misses one filter alone counts for the choices of that one. */
export function countRows(rows: Iterable<Filtered>, choice: WholeChoice): Counts {
  const misses = missesOf(choice);
  const byPublics = new Map<number, number>();
  const departments = new Map<string, number>();
  const types = new Map<string, number>();
  let withDossier = 0;
  let pinned = 0;
  for (const row of rows) {
    const missed = misses(row);
    // More than one bit: no single other choice would show it.
    if (missed & (missed - 1)) continue;
    if (!(missed & ~BIT.publics)) byPublics.set(row.publics, (byPublics.get(row.publics) ?? 0) + 1);
    if (row.department && !(missed & ~BIT.department))
      departments.set(row.department, (departments.get(row.department) ?? 0) + 1);
    if (row.type && !(missed & ~BIT.type)) types.set(row.type, (types.get(row.type) ?? 0) + 1);
    if (row.withDossier && !(missed & ~BIT.withDossier)) withDossier++;
    if (row.pinned && !(missed & ~BIT.pinned)) pinned++;
  }
  const sum = (one: Public) => [...byPublics].reduce((all, [bits, n]) => all + (hasPublic(bits, one) ? n : 0), 0);
  const publics = Object.fromEntries(PUBLICS.map((one) => [one, sum(one)])) as Counts['publics'];
  return { publics, departments, types, withDossier, pinned };
}

// How names of dossiers are written here, from the settings, as the naming takes it.
import type { Group, Settings } from '@/lib/messages';
import type { Writing } from '@/lib/naming/dossier-name';
import { DEFAULTS } from './defaults';

export interface Naming extends Writing {
  separator: Settings['separator'];
  /** The groups that forms offer. */
  offered: readonly Group[];
}

type Chosen = Pick<Settings, 'separator' | 'nameOrder' | 'updateWord' | 'offeredGroups'>;

/** Without settings, as the official text has it. */
export function namingOf({ separator, nameOrder, updateWord, offeredGroups }: Chosen = DEFAULTS): Naming {
  return { separator, order: nameOrder, word: updateWord, offered: offeredGroups };
}

/** The groups to choose from, in the order of `all`: those offered, and those the structure is recognised to be of or bears already. */
export function groupsToShow<T extends string>(
  all: readonly T[],
  naming: Pick<Naming, 'offered'>,
  ...also: string[]
): T[] {
  return all.filter((code) => (naming.offered as readonly string[]).includes(code) || also.includes(code));
}

// Gathers what a backup holds from where it is kept.
import { today } from '@/lib/dossiers/civil-date';
import { isOpen } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/dossiers/schema';
import { list } from '@/lib/dossiers/store';
import { listPins } from '@/lib/pins/store';
import { readOwnSettings } from '@/lib/settings/storage';
import { type Content, keptOf } from './content';
import { sheetsWithin } from './sheets';

/** Open dossiers first, the last touched before the others: their sheets matter most. */
const byUse = (one: Dossier, other: Dossier) =>
  Number(isOpen(other)) - Number(isOpen(one)) || (one.lastSeenOn < other.lastSeenOn ? 1 : -1);

/**
 * All that a restore brings back. `sheetBudget`: characters that the sheets may take; `known`: the dossiers, when just read;
 * `left`: sheets for which there was no room.
 * @throws StoreError
 */
export async function collectAll(sheetBudget: number, known?: readonly Dossier[]): Promise<Content & { left: number }> {
  const dossiers = known ? [...known] : (await list()).dossiers;
  const ids = [...dossiers].sort(byUse).map(({ id }) => id);
  return {
    kind: 'all',
    madeOn: today(new Date()),
    dossiers,
    pins: await listPins(),
    ...(await sheetsWithin(ids, sheetBudget)),
    settings: keptOf(await readOwnSettings()),
  };
}

/** Without a note anywhere in it: a dossier may hold others that it was merged with. */
function withoutNotes<T>(record: T): T {
  return JSON.parse(JSON.stringify(record, (key, part: unknown) => (key === 'note' ? undefined : part))) as T;
}

/**
 * Some dossiers, to hand to someone.
 * @throws StoreError
 */
export async function collectSelection(
  ids: readonly string[],
  notes: boolean,
  label?: string,
): Promise<Content & { left: number }> {
  const wanted = new Set(ids);
  const dossiers = (await list()).dossiers.filter(({ id }) => wanted.has(id));
  return {
    kind: 'selection',
    madeOn: today(new Date()),
    ...(label !== undefined && { label }),
    dossiers: notes ? dossiers : withoutNotes(dossiers),
    pins: [],
    sheets: [],
    left: 0,
    settings: {},
  };
}

// Many dossiers changed at once: all of them in one transaction, or none.
import type { Settings } from '@/lib/settings/schema';
import { inState, snoozed } from './lifecycle';
import type { ManyAct } from './many-schema';
import type { CivilDate, Dossier } from './schema';
import { take, writeDossiers } from './store';

/** What becomes of one: its new row, nothing when it goes. */
function afterAct(dossier: Dossier, act: ManyAct, on: CivilDate, settings: Settings): Dossier | undefined {
  if (act.act === 'state') return inState(dossier, act.state, on, settings);
  if (act.act === 'snooze') return snoozed(dossier, act.until, on, act.evening);
  return undefined;
}

/**
 * Does it to each; those that are not there, or that it leaves as they were, are passed over.
 * @returns the rows as they were before, to put back on undo
 * @throws StoreError
 */
export function changeMany(act: ManyAct, on: CivilDate, settings: Settings): Promise<Dossier[]> {
  return writeDossiers(async (transaction) => {
    const store = transaction.objectStore('dossiers');
    const found = await Promise.all([...new Set(act.ids)].map((id) => take(transaction, id)));
    const changed: Dossier[] = [];
    for (const dossier of found) {
      const after = dossier && afterAct(dossier, act, on, settings);
      if (!dossier || after === dossier) continue;
      changed.push(dossier);
      // Not awaited one by one: the transaction waits for them all.
      void (after ? store.put(after) : store.delete(dossier.id)).catch(() => undefined);
    }
    return changed;
  });
}

/**
 * Puts rows as they are, over those of the same ids, and takes others away.
 * @throws StoreError
 */
export function writeMany(rows: readonly Dossier[], gone: readonly string[]): Promise<void> {
  return writeDossiers(async (transaction) => {
    const store = transaction.objectStore('dossiers');
    // A row that cannot be read is set aside before another takes its place.
    await Promise.all([...rows.map(({ id }) => id), ...gone].map((id) => take(transaction, id)));
    for (const id of gone) void store.delete(id).catch(() => undefined);
    // Last: what is both put and taken away is put.
    for (const row of rows) void store.put(row).catch(() => undefined);
  });
}

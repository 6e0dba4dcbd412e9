// What pages show of how safe the dossiers are.
import { today } from '@/lib/dossiers/civil-date';
import { read } from '@/lib/dossiers/database';
import { OPEN_STATES } from '@/lib/dossiers/reminders';
import type { BackupState, Copy } from '@/lib/messages';
import { isTimeToSave, readKept } from './changes';
import { copyEntries, databaseId } from './copy-storage';
import { lastRestore } from './undo';

async function countOpen(): Promise<number> {
  const counts = await read(['dossiers'], (transaction) => {
    const index = transaction.objectStore('dossiers').index('state');
    return Promise.all(OPEN_STATES.map((state) => index.count(state)));
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What a short-lived database held after a full one is offered next. */
const fullest = (copies: readonly Copy[]) =>
  copies.filter(({ lost, count }) => lost && count > 0).sort((one, other) => other.count - one.count)[0];

/**
 * Read as cheaply as can be: every popup asks for it.
 * @throws StoreError
 */
export async function backupState(): Promise<BackupState> {
  const [open, database, undo, kept, entries] = await Promise.all([
    countOpen(),
    databaseId(),
    lastRestore(),
    readKept(),
    copyEntries(),
  ]);
  const copies = entries.map(({ id, on, count, database: of }) => ({ id, on, count, lost: of !== database }));
  const lost = fullest(copies);
  return {
    open,
    changes: kept.changes,
    nudge: isTimeToSave(kept, open, today(new Date())),
    copies,
    ...(kept.savedOn && { savedOn: kept.savedOn }),
    ...(lost && { lost }),
    ...(undo && { undo }),
  };
}

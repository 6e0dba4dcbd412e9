// Brings a backup into the database: what it would change told first, then written in one transaction with its way back.
import { unwrap } from 'idb';
import { today } from '@/lib/dossiers/civil-date';
import { read, write } from '@/lib/dossiers/database';
import type { Dossier } from '@/lib/dossiers/schema';
import { take } from '@/lib/dossiers/store';
import type { Settings } from '@/lib/settings/schema';
import type { Content, KeptSettings } from './content';
import { flawSentences } from './flaw-sentences';
import { TOLD_MAX } from './limits';
import type { Aside } from './read-text';
import type { Difference } from './schema';
import { keepUndo, ROW_STORES, rowStamp, type Written } from './undo';
import { type Plan, planOf, planSettings } from './whole-plan';

function differenceOf(
  { dossiers, pins, sheets }: Plan,
  { kind, madeOn, label }: Content,
  aside: readonly Aside[],
  settings: KeptSettings,
): Difference {
  const { added, changed, same, newer, expired } = dossiers;
  const told = ({ name, structure }: Dossier) => ({ name, structure: structure.name });
  return {
    kind,
    madeOn,
    ...(label !== undefined && { label }),
    added: added.length,
    changed: changed.length,
    same,
    newer,
    expired,
    aside: aside.length,
    flaws: flawSentences(aside),
    firstAdded: added.slice(0, TOLD_MAX).map(told),
    firstChanged: changed.slice(0, TOLD_MAX).map(({ after, fields }) => ({ ...told(after), fields })),
    pins: pins.length,
    sheets: sheets.length,
    settings: Object.keys(settings).length,
  };
}

/** What restoring would do; nothing is written. */
export async function compareWith(content: Content, aside: readonly Aside[], settings: Settings): Promise<Difference> {
  const now = today(new Date());
  const plan = await read([...ROW_STORES], (transaction) => planOf(transaction, content, now, settings));
  return differenceOf(plan, content, aside, planSettings(settings, content.settings));
}

function rowsOf({
  dossiers,
  pins,
  sheets,
}: Plan): { store: Written['store']; key: string; before?: unknown; after: object }[] {
  return [
    ...dossiers.added.map((after) => ({ store: 'dossiers' as const, key: after.id, after })),
    ...dossiers.changed.map(({ before, after }) => ({ store: 'dossiers' as const, key: after.id, before, after })),
    ...pins.map((after) => ({ store: 'pins' as const, key: after.key, after })),
    ...sheets.map(({ before, after }) => ({
      store: 'sheets' as const,
      key: after.id,
      after,
      ...(before && { before }),
    })),
  ];
}

/**
 * Writes what `compareWith` tells, all of it or nothing, with the way back. A restore that changes nothing leaves the way back of
 * the one before. `settings` is what is left to store of the settings, `dossiers` all of them as they are now.
 * @throws StoreError
 */
export async function restore(
  content: Content,
  aside: readonly Aside[],
  settings: Settings,
): Promise<{ difference: Difference; settings: KeptSettings; dossiers: Dossier[] }> {
  const now = today(new Date());
  const taken = planSettings(settings, content.settings);
  const before = Object.fromEntries(Object.keys(taken).map((key) => [key, settings[key as keyof KeptSettings]]));
  const plan = await write(['quarantine', 'keeping', ...ROW_STORES], async (transaction) => {
    const made = await planOf(transaction, content, now, settings);
    const rows = rowsOf(made);
    if (rows.length === 0 && Object.keys(taken).length === 0) return made;
    // A row that cannot be read is set aside, not replaced.
    for (const { id } of made.dossiers.added) if (made.unreadable.has(id)) await take(transaction, id);
    const { kind, madeOn, label } = content;
    const told = {
      on: now,
      kind,
      madeOn,
      ...(label !== undefined && { label }),
      added: made.dossiers.added.length,
      changed: made.dossiers.changed.length,
    };
    const written = rows.map(({ after, ...row }) => ({ ...row, stamp: rowStamp(after) }));
    // Without a promise each: there may be thousands. One that fails ends the transaction, and that one is awaited.
    for (const { store, after } of rows) unwrap(transaction.objectStore(store)).put(after);
    await keepUndo(transaction, { told, settings: { before, after: taken } }, written);
    return made;
  });
  const { added, changed } = plan.dossiers;
  const rows = new Map([...plan.here, ...added, ...changed.map(({ after }) => after)].map((row) => [row.id, row]));
  return { difference: differenceOf(plan, content, aside, taken), settings: taken, dossiers: [...rows.values()] };
}

// Follows the dossiers: counts what changes, keeps copies, and lets go of what must not be kept longer.
import { today } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/dossiers/schema';
import { stampOf } from './canonical';
import { marksOf, noteChanges } from './changes';
import { keepCopies } from './copies';
import { purgeUndo } from './undo';

/** Told of the dossiers each time the background has looked at them. */
export async function watchDossiers(dossiers: readonly Dossier[]): Promise<void> {
  const now = today(new Date());
  const marks = marksOf(dossiers);
  await noteChanges(marks, now);
  await keepCopies(`${dossiers.length}.${stampOf(marks)}`, dossiers);
  await purgeUndo(now);
}

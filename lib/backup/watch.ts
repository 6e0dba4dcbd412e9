// Follows the dossiers: counts what changes, keeps copies, and lets go of what must not be kept longer.
import { today } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/dossiers/schema';
import { refresh } from '@/lib/dossiers/upkeep';
import { stampOf } from './canonical';
import { marksOf, noteChanges } from './changes';
import { keepCopies } from './copies';
import { purgeUndo } from './undo';

let again: ReturnType<typeof setTimeout> | undefined;

/** The last changes of a day are copied too, unless the worker ends first: then at its next start. */
function lookAgain(wait: number): void {
  if (wait === 0) return;
  clearTimeout(again);
  again = setTimeout(() => void refresh(), wait);
}

/** Told of the dossiers each time the background has looked at them. */
export async function watchDossiers(dossiers: readonly Dossier[]): Promise<void> {
  const now = today(new Date());
  const marks = marksOf(dossiers);
  await noteChanges(marks, now);
  lookAgain(await keepCopies(`${dossiers.length}.${stampOf(marks)}`, dossiers));
  await purgeUndo(now);
}

// Follows the dossiers: counts what changes, keeps copies, lets go of what must not be kept longer, and says when they are gone.
import { ALERT, type Face, showBadge } from '@/lib/badge';
import { today } from '@/lib/dossiers/civil-date';
import { isOpen } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/dossiers/schema';
import { refresh } from '@/lib/dossiers/upkeep';
import { fnv1a } from '@/lib/fnv';
import { t } from '@/lib/text/text';
import { marksOf, noteChanges } from './changes';
import { keepCopies } from './copies';
import { backupState } from './state';
import { purgeUndo } from './undo';

/** Without its dossiers the icon would say that all is well, and no reminder would come. */
const LOST: Face = { text: '!', color: ALERT, title: t('badge_title', t('badge_lost')) };

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
  lookAgain(await keepCopies(`${dossiers.length}.${fnv1a(marks)}`, dossiers));
  await purgeUndo(now);
  if (!dossiers.some(isOpen) && (await backupState()).lost) await showBadge(LOST);
}

// How long a closed dossier is kept, wherever it is kept.
import { addMonths, earlier } from '@/lib/dossiers/civil-date';
import { isOpen } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier } from '@/lib/dossiers/schema';

/** Closed, and its time is over. */
export function isExpired(dossier: Dossier, now: CivilDate): boolean {
  return !isOpen(dossier) && dossier.keepUntil !== undefined && dossier.keepUntil <= now;
}

/** A closed dossier brought here goes when it would have gone where it was closed, and no later than one closed here today. */
export function withRetention(dossier: Dossier, now: CivilDate, months: number): Dossier {
  if (isOpen(dossier)) return dossier;
  const closed = dossier.history.findLast(({ what }) => what === dossier.state)?.on ?? dossier.lastSeenOn;
  const until = dossier.keepUntil ?? addMonths(closed, months);
  return { ...dossier, keepUntil: earlier(until, addMonths(now, months)) };
}

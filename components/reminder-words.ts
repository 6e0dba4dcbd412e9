// Since when a dossier is open and when its reminder comes, as one says it.
import { daysBetween } from '@/lib/dossiers/civil-date';
import { reminderDay } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { type CivilDate, distanceInWords } from './days';

/** « ouvert il y a 12 jours » */
export function ageInWords(dossier: Dossier, today: CivilDate): string {
  return t('popup_opened', distanceInWords(dossier.createdOn, today));
}

/** « rappel dans 3 jours », « à relancer depuis hier » */
export function reminderInWords(dossier: Dossier, today: CivilDate): string {
  const day = reminderDay(dossier);
  const late = daysBetween(day, today);
  if (late === 0) return t('popup_due_today');
  if (late === 1) return t('popup_due_yesterday');
  return late > 0 ? t('popup_due_for', late) : t('popup_reminder', distanceInWords(day, today));
}

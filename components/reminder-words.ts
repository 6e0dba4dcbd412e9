// Since when a dossier is open and when its reminder comes, as one says it.
import { daysBetween } from '@/lib/dossiers/civil-date';
import { dueDay, isDue, isForEvening } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { distanceInWords } from './days';

/** « ouvert il y a 12 jours » */
export function ageInWords(dossier: Dossier, today: CivilDate): string {
  return t('popup_opened', distanceInWords(dossier.createdOn, today));
}

/** « rappel dans 3 jours », « rappel ce soir », « à relancer depuis hier » */
export function reminderInWords(dossier: Dossier, moment: Moment): string {
  const day = dueDay(dossier, moment.workingDaysOnly);
  if (!isDue(dossier, moment)) {
    const when = distanceInWords(day, moment.date);
    if (!isForEvening(dossier)) return t('popup_reminder', when);
    return day === moment.date ? t('popup_reminder_tonight') : t('popup_reminder_evening', when);
  }
  const late = daysBetween(day, moment.date);
  if (late === 0) return t('popup_due_today');
  return late === 1 ? t('popup_due_yesterday') : t('popup_due_for', late);
}

// The rhythm of the reminders as one sentence, from the settings.
import type { Settings } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';

type Rhythm = Pick<Settings, 'firstReminderDays' | 'reminderDays' | 'lateReminderDays'>;

/** « … au bout de 7 jours, puis tous les 7 jours, puis tous les 3 jours après un mois… »; a later step that is no shorter is none. */
export function rhythmWords({ firstReminderDays, reminderDays, lateReminderDays }: Rhythm): string {
  const first = plural('days', firstReminderDays);
  const then = plural('every_days', reminderDays);
  const steps =
    lateReminderDays < reminderDays
      ? t('options_rhythm_late', first, then, plural('every_days', lateReminderDays))
      : t('options_rhythm', first, then);
  return `${steps} ${t('options_rhythm_digest')}`;
}

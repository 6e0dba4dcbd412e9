// When reminders come, and whether the system shows them too.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Notice } from '@/components/Notice';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { Choice } from './Choice';
import { NumberSetting } from './NumberSetting';
import { rhythmWords } from './rhythm-words';

const DAYS = { min: 1, max: 365 };

export function ReminderSettings({ settings, change }: SectionProps) {
  const [refused, setRefused] = useState(false);

  /** The browser asks the user, and only right after a click of theirs. */
  async function setNotify(notify: boolean): Promise<void> {
    const granted = !notify || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!granted);
    change({ notify: notify && granted });
  }

  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{t('options_reminders')}</h2>
      <NumberSetting
        label={t('options_first_reminder')}
        hint={t('options_first_reminder_about')}
        unit={t('options_days')}
        value={settings.firstReminderDays}
        {...DAYS}
        onNumber={(firstReminderDays) => change({ firstReminderDays })}
      />
      <NumberSetting
        label={t('options_reminder')}
        hint={t('options_reminder_about')}
        unit={t('options_days')}
        value={settings.reminderDays}
        {...DAYS}
        onNumber={(reminderDays) => change({ reminderDays })}
      />
      <NumberSetting
        label={t('options_late_reminder')}
        hint={t('options_late_reminder_about')}
        unit={t('options_days')}
        value={settings.lateReminderDays}
        {...DAYS}
        onNumber={(lateReminderDays) => change({ lateReminderDays })}
      />
      <Choice
        label={t('options_working_days')}
        about={t('options_working_days_about')}
        checked={settings.workingDaysOnly}
        onChecked={(workingDaysOnly) => change({ workingDaysOnly })}
      />
      <p class="soft">{rhythmWords(settings)}</p>
      <Choice
        label={t('options_notify')}
        about={t('options_notify_about')}
        checked={settings.notify}
        onChecked={(notify) => void setNotify(notify)}
      />
      {refused && <Notice tone="warning">{t('options_notify_refused')}</Notice>}
    </section>
  );
}

// When reminders come, and whether the system shows them too.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Notice } from '@/components/Notice';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { Choice } from './Choice';
import { DaysSetting } from './DaysSetting';
import { rhythmWords } from './rhythm-words';
import { Section } from './Section';
import { Setting } from './Setting';

const DAYS = { unit: 'options_days', min: 1, max: 365 } as const;

export function ReminderSettings(section: SectionProps) {
  const { settings, change, stateOf } = section;
  const [refused, setRefused] = useState(false);

  /** The browser asks the user, and only right after a click of theirs. */
  async function setNotify(notify: boolean): Promise<void> {
    const granted = !notify || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!granted);
    change({ notify: notify && granted });
  }

  return (
    <Section id="reminders">
      <p class="soft">{rhythmWords(settings)}</p>
      <DaysSetting
        of="firstReminderDays"
        label="options_first_reminder"
        about="options_first_reminder_about"
        {...DAYS}
        {...section}
      />
      <DaysSetting of="reminderDays" label="options_reminder" about="options_reminder_about" {...DAYS} {...section} />
      <DaysSetting
        of="lateReminderDays"
        label="options_late_reminder"
        about="options_late_reminder_about"
        {...DAYS}
        {...section}
      />
      <Setting id="workingDaysOnly" title={t('options_working_days')} {...stateOf('workingDaysOnly')}>
        {(state) => (
          <Choice
            label={t('options_working_days')}
            about={t('options_working_days_about')}
            checked={settings.workingDaysOnly}
            onChecked={(workingDaysOnly) => change({ workingDaysOnly })}
            {...state}
          />
        )}
      </Setting>
      <Setting id="notify" title={t('options_notify')} {...stateOf('notify')}>
        {(state) => (
          <Choice
            label={t('options_notify')}
            about={t('options_notify_about')}
            checked={settings.notify}
            onChecked={(notify) => void setNotify(notify)}
            {...state}
          />
        )}
      </Setting>
      {refused && <Notice tone="warning">{t('options_notify_refused')}</Notice>}
    </Section>
  );
}

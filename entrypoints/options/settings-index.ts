// Every setting of the page, in its order: its section, its title and description, and the words people look for it by.
import { FEATURES } from '@/components/features';
import { type TextKey, t } from '@/lib/text/text';

export type SectionId =
  | 'features'
  | 'presets'
  | 'naming'
  | 'reminders'
  | 'keys'
  | 'keeping'
  | 'privacy'
  | 'backup'
  | 'profile'
  | 'site-health'
  | 'help'
  | 'about';

interface Entry {
  id: string;
  title: TextKey;
  about?: TextKey;
}

/** Also the table of contents. A section that is one setting has its own name for it. */
export const SECTIONS: readonly { id: SectionId; title: TextKey; settings: readonly Entry[] }[] = [
  {
    id: 'features',
    title: 'options_features',
    settings: [
      ...FEATURES.flatMap((feature): Entry[] => [
        feature,
        ...(feature.id === 'quick-filters'
          ? [{ id: 'tickMssOnOpen', title: 'options_tick_mss', about: 'options_tick_mss_about' } as const]
          : []),
      ]),
    ],
  },
  {
    id: 'presets',
    title: 'filters_preset',
    settings: [{ id: 'presets', title: 'filters_preset', about: 'presets_about' }],
  },
  {
    id: 'naming',
    title: 'options_naming',
    settings: [
      { id: 'separator', title: 'options_separator', about: 'options_separator_about' },
      { id: 'nameOrder', title: 'options_order' },
      { id: 'updateWord', title: 'options_update_word', about: 'options_update_word_about' },
      { id: 'offeredGroups', title: 'options_groups', about: 'options_groups_about' },
    ],
  },
  {
    id: 'reminders',
    title: 'options_reminders',
    settings: [
      { id: 'firstReminderDays', title: 'options_first_reminder', about: 'options_first_reminder_about' },
      { id: 'reminderDays', title: 'options_reminder', about: 'options_reminder_about' },
      { id: 'lateReminderDays', title: 'options_late_reminder', about: 'options_late_reminder_about' },
      { id: 'workingDaysOnly', title: 'options_working_days', about: 'options_working_days_about' },
      { id: 'notify', title: 'options_notify', about: 'options_notify_about' },
    ],
  },
  { id: 'keys', title: 'options_keys', settings: [{ id: 'keys', title: 'options_keys', about: 'options_keys_about' }] },
  {
    id: 'keeping',
    title: 'options_keeping',
    settings: [
      { id: 'retentionMonths', title: 'options_retention', about: 'options_retention_about' },
      { id: 'memoryDays', title: 'options_memory', about: 'options_memory_about' },
    ],
  },
  {
    id: 'privacy',
    title: 'privacy_title',
    settings: [{ id: 'privacy', title: 'privacy_title', about: 'privacy_intro' }],
  },
  { id: 'backup', title: 'backup_title', settings: [{ id: 'backup', title: 'backup_title', about: 'backup_intro' }] },
  {
    id: 'profile',
    title: 'profile_title',
    settings: [{ id: 'profile', title: 'profile_title', about: 'profile_intro' }],
  },
  {
    id: 'site-health',
    title: 'health_title',
    settings: [{ id: 'siteHealth', title: 'health_title', about: 'health_about' }],
  },
  {
    id: 'help',
    title: 'help_title',
    settings: [
      { id: 'help', title: 'help_title', about: 'help_intro' },
      { id: 'assistance', title: 'options_assistance', about: 'options_assistance_about' },
    ],
  },
  { id: 'about', title: 'about_title', settings: [{ id: 'about', title: 'about_title', about: 'about_permissions' }] },
];

export const SETTING_IDS: readonly string[] = SECTIONS.flatMap(({ settings }) => settings.map(({ id }) => id));

/** The text each setting is found by. */
export function searchedTexts(): { id: string; text: string }[] {
  return SECTIONS.flatMap(({ title: section, settings }) =>
    settings.map(({ id, title, about }) => {
      const words = t(`look_for_${id.replace(/-/g, '_')}` as TextKey);
      return { id, text: [t(section), t(title), about ? t(about) : '', words].join('\n') };
    }),
  );
}

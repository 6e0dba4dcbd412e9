// How the parts of a dossier's name are put together.

import { buildDossierName } from '@/lib/naming/dossier-name';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';

const SEPARATORS = [
  { value: ' ', label: 'options_separator_space' },
  { value: '-', label: 'options_separator_hyphen' },
  { value: ' - ', label: 'options_separator_spaced_hyphen' },
  { value: '_', label: 'options_separator_underscore' },
] as const;

export function NamingSettings({ settings, change }: SectionProps) {
  return (
    <section aria-labelledby="naming">
      <h2 id="naming">{t('options_naming')}</h2>
      <fieldset>
        <legend>{t('options_separator')}</legend>
        {SEPARATORS.map(({ value, label }) => (
          <label key={value} class="radio">
            <input
              type="radio"
              name="separator"
              checked={settings.separator === value}
              onChange={() => change({ separator: value })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <p>
        {t('options_example')}{' '}
        <output class="dossier-name">
          {buildDossierName({
            department: '31',
            group: 'MSPA',
            name: t('options_example_name'),
            separator: settings.separator,
          })}
        </output>
      </p>
      <p class="soft">{t('options_separator_about')}</p>
    </section>
  );
}

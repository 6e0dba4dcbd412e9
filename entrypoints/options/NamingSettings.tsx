// How the parts of a dossier's name are put together, with the name it makes.
import type { Settings } from '@/lib/messages';
import { buildDossierName, NAME_ORDERS, UPDATE_WORDS } from '@/lib/naming/dossier-name';
import { namingOf } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { GroupsOffered } from './GroupsOffered';
import { Radios } from './Radios';
import { Section } from './Section';
import { Setting } from './Setting';

const SEPARATORS = [
  { value: ' ', label: 'options_separator_space' },
  { value: '-', label: 'options_separator_hyphen' },
  { value: ' - ', label: 'options_separator_spaced_hyphen' },
  { value: '_', label: 'options_separator_underscore' },
] as const;

/** A name as these settings write it. */
const example = (settings: Settings, name: string) =>
  buildDossierName({ department: '31', group: 'MSPA', name, ...namingOf(settings) });

export function NamingSettings({ settings, change, stateOf }: SectionProps) {
  const orders = NAME_ORDERS.map((nameOrder) => ({
    value: nameOrder,
    label: example({ ...settings, nameOrder }, ''),
  }));
  return (
    <Section id="naming">
      <p>
        {t('options_example')} <output class="dossier-name">{example(settings, t('options_example_name'))}</output>
      </p>
      <Setting id="separator" title={t('options_separator')} {...stateOf('separator')}>
        {(state) => (
          <Radios
            legend={t('options_separator')}
            about={t('options_separator_about')}
            options={SEPARATORS.map(({ value, label }) => ({ value, label: t(label) }))}
            value={settings.separator}
            onValue={(separator) => change({ separator })}
            {...state}
          />
        )}
      </Setting>
      <Setting id="nameOrder" title={t('options_order')} {...stateOf('nameOrder')}>
        {(state) => (
          <Radios
            legend={t('options_order')}
            options={orders}
            value={settings.nameOrder}
            onValue={(nameOrder) => change({ nameOrder })}
            {...state}
          />
        )}
      </Setting>
      <Setting id="updateWord" title={t('options_update_word')} {...stateOf('updateWord')}>
        {(state) => (
          <Radios
            legend={t('options_update_word')}
            about={t('options_update_word_about')}
            options={UPDATE_WORDS.map((value) => ({ value, label: value }))}
            value={settings.updateWord}
            onValue={(updateWord) => change({ updateWord })}
            {...state}
          />
        )}
      </Setting>
      <Setting id="offeredGroups" title={t('options_groups')} {...stateOf('offeredGroups')}>
        {(state) => (
          <GroupsOffered
            offered={settings.offeredGroups}
            onOffered={(offeredGroups) => change({ offeredGroups })}
            {...state}
          />
        )}
      </Setting>
    </Section>
  );
}

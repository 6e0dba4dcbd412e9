// The buttons of the quick filters.
import type { FilterChoice, Group } from '@/lib/messages';
import { Departments } from '@/lib/overlay/Departments';
import { Press } from '@/lib/overlay/Press';
import { t } from '@/lib/text/text';

interface Props {
  /** Is the site's own category ticked? Undefined where its box is not found. */
  mss: boolean | undefined;
  choice: FilterChoice;
  asking: boolean;
  /** Is there a list to filter? */
  ready: boolean;
  onMss: () => void;
  onGroup: (group: Group) => void;
  onDepartment: (code: string) => void;
  onReset: () => void;
}

export function Filters({ mss, choice, asking, ready, onMss, onGroup, onDepartment, onReset }: Props) {
  const toggle = (group: Group, label: string) => (
    <Press class="toggle" pressed={choice.groups.includes(group)} disabled={!ready} onPress={() => onGroup(group)}>
      {label}
    </Press>
  );
  return (
    <fieldset class="row" aria-label={t('filters_label')}>
      <Press
        class="toggle"
        pressed={mss ?? false}
        disabled={mss === undefined}
        title={t('filters_mss_help')}
        onPress={onMss}
      >
        MSS
      </Press>
      {toggle('MSPA', t('filters_older'))}
      {toggle('MSPH', t('filters_disabled'))}
      <Departments
        label={t('filters_department')}
        none={t('filters_all_departments')}
        value={choice.department}
        disabled={!ready}
        onChoose={onDepartment}
      />
      <Press disabled={!asking} onPress={onReset}>
        {t('filters_reset')}
      </Press>
    </fieldset>
  );
}

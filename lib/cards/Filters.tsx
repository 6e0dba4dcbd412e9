// The buttons of the quick filters.
import type { FilterChoice, Group } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { Departments } from './Departments';

export interface FiltersProps {
  /** Is the site's own category ticked? Undefined where its box is not found. */
  mss?: boolean | undefined;
  choice: FilterChoice;
  /** Words or filters are asked. */
  asking: boolean;
  /** There is a list to filter. */
  ready: boolean;
}

/** Acts: `mss`, a group, `department` (with its value), `reset`. */
export function Filters({ mss, choice, asking, ready }: FiltersProps) {
  const toggle = (group: Group, label: string) => (
    <button
      type="button"
      class="toggle"
      aria-pressed={choice.groups.includes(group)}
      disabled={!ready}
      data-act={group}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="row" aria-label={t('filters_label')}>
      <button
        type="button"
        class="toggle"
        aria-pressed={mss ?? false}
        disabled={mss === undefined}
        title={t('filters_mss_help')}
        data-act="mss"
      >
        MSS
      </button>
      {toggle('MSPA', t('filters_older'))}
      {toggle('MSPH', t('filters_disabled'))}
      <Departments
        label={t('filters_department')}
        none={t('filters_all_departments')}
        value={choice.department}
        disabled={!ready}
      />
      <button type="button" disabled={!asking} data-act="reset">
        {t('filters_reset')}
      </button>
    </fieldset>
  );
}

// The choice of a grand groupe de discipline, « none of them » included: some structures have none.
import type { ComponentChildren } from 'preact';
import { groupsToShow, type Naming } from '@/lib/settings/naming';
import { type TextKey, t } from '@/lib/text/text';
import { SelectField } from './SelectField';

/** What stands for « none of these groups », a choice of its own. */
export const NO_GROUP = 'none';

const LABELS = {
  '': 'form_choose',
  MSPA: 'form_group_MSPA',
  MSPH: 'form_group_MSPH',
  MCO: 'form_group_MCO',
  SSR: 'form_group_SSR',
  PSY: 'form_group_PSY',
  [NO_GROUP]: 'form_group_none',
} as const satisfies Record<string, TextKey>;

interface Props {
  value: string;
  onValue: (value: string) => void;
  hint?: ComponentChildren;
  error?: string | undefined;
  naming: Naming;
}

/** The groups offered here, and the one that is chosen or proposed all the same. */
export function GroupField({ naming, ...props }: Props) {
  const codes = Object.keys(LABELS) as (keyof typeof LABELS)[];
  const options = groupsToShow(codes, naming, '', NO_GROUP, props.value).map((value) => ({
    value,
    label: t(LABELS[value]),
  }));
  return <SelectField label={t('form_group')} options={options} {...props} />;
}

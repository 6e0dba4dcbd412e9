// The choice of a grand groupe de discipline, « none of them » included: some structures have none.
import type { ComponentChildren } from 'preact';
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
}

export function GroupField(props: Props) {
  const options = Object.entries(LABELS).map(([value, key]) => ({ value, label: t(key) }));
  return <SelectField label={t('form_group')} options={options} {...props} />;
}

// What is asked of the table, in words, for a sheet of paper that has lost its filters.
import { departmentName } from '@/lib/naming/departments';
import { t } from '@/lib/text/text';
import { ageWords } from './ages';
import { NONE, type Question } from './question';

export function askedWords({ words, department, group, state, age, due }: Question): string[] {
  return [
    t(`table_state_${state}`),
    words.trim() && t('filters_in_quotes', words.trim()),
    department === NONE ? t('table_no_department') : departmentName(department) || department,
    group === NONE ? t('table_no_group') : group,
    age && `${t('table_age')} ${ageWords(age)}`,
    due && t('table_due_only'),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

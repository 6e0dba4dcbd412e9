// Why a department and a group are proposed for a dossier's name: one wording for the page and for the forms.
import type { DepartmentProposal, GroupProposal } from '@/lib/naming/propose';
import { anyOf } from './language';
import { t } from './text';

/** « FINESS 310000000 → 31 » */
export function departmentReason(proposal: DepartmentProposal | null): string {
  if (!proposal) return t('name_department_unknown');
  const { because, from, department } = proposal;
  if (because === 'finess') return t('name_because_finess', from, department);
  return because === 'postal-code'
    ? t('name_because_postal_code', from, department)
    : t('name_because_shown', department);
}

/** « catégorie « Institut Médico-Educatif » → MSPH »; where several groups are possible, that it is for the user to choose. */
export function groupReason({ groups, because, from, preferred }: GroupProposal): string {
  const [only] = groups;
  if (!only) return t('name_group_unknown');
  if (groups.length === 1)
    return t(because === 'category' ? 'name_because_category' : 'name_because_acronym', from, only);
  const possible = anyOf(groups);
  return preferred ? t('name_group_likely', from, possible, preferred) : t('name_group_several', from, possible);
}

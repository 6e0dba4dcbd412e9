// The reasons and problems of a dossier’s name in a director’s words.
import type { Problem } from '@/lib/naming/dossier-name';
import type { proposeDepartment, proposeGroup } from '@/lib/naming/propose';
import { plural, t } from '@/lib/text/text';

/** « FINESS 310000000 → 31 · catégorie « Institut Médico-Educatif » → MSPH » */
export function reasonText(
  department: ReturnType<typeof proposeDepartment>,
  group: ReturnType<typeof proposeGroup>,
): string {
  return [departmentReason(department), groupReason(group)].join(' · ');
}

function departmentReason(department: ReturnType<typeof proposeDepartment>): string {
  if (!department) return t('name_department_unknown');
  const { because, from, department: code } = department;
  if (because === 'finess') return t('name_because_finess', from, code);
  return because === 'postal-code' ? t('name_because_postal_code', from, code) : t('name_because_shown', code);
}

function groupReason({ groups, because, from, preferred }: ReturnType<typeof proposeGroup>): string {
  const [only] = groups;
  if (!only) return t('name_group_unknown');
  if (groups.length > 1) {
    const ask = t('name_group_several', from, groups.join(', '));
    return preferred ? `${ask} ${t('name_group_preferred', preferred)}` : ask;
  }
  return t(because === 'category' ? 'name_because_category' : 'name_because_acronym', from, only);
}

export function problemText(problem: Problem, limit: number | undefined): string {
  switch (problem.kind) {
    case 'empty':
      return t('name_problem_empty');
    case 'no-prefix':
      return t('name_problem_no_prefix');
    case 'wrong-department':
      return t('name_problem_department', problem.found, problem.expected);
    case 'unlikely-group':
      return t('name_problem_group', problem.found, problem.expected.join(', '));
    case 'doubled-prefix':
      return t('name_problem_doubled');
    case 'bad-form':
      return t('name_problem_form');
    case 'too-long':
      return plural('name_problem_long', limit ?? 0);
  }
}

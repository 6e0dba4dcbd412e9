// What is wrong with a dossier’s name, in a director’s words.
import type { Problem } from '@/lib/naming/dossier-name';
import { plural, t } from '@/lib/text/text';

/** `limit`: characters that the site's field takes, where it says so. */
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

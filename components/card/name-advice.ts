// Whether the name of a tracked dossier follows the convention: what is wrong with it in sentences, and the name it should bear.
import { problemText } from '@/lib/dossiers/name-sentences';
import type { Dossier, Group } from '@/lib/messages';
import { buildDossierName, checkDossierName, parseDossierName } from '@/lib/naming/dossier-name';
import { proposeDepartment, proposeGroup } from '@/lib/naming/propose';
import type { Naming } from '@/lib/settings/naming';

export interface NameAdvice {
  problems: string[];
  /** The name to copy; nothing while something is missing to build it. */
  corrected: string | undefined;
  /** What only the user can tell. */
  missing: ('department' | 'group')[];
}

/**
 * The groups the structure may belong to; none where none of the five fits, nothing where that is not known. A category of the site
 * tells more than what the dossier's own name says, which tells more than an acronym.
 */
function groupsOf({ structure, group }: Dossier): readonly Group[] | undefined {
  const { name, category } = structure;
  const { groups, because } = proposeGroup({ name, category });
  if (group && (groups.includes(group) || because !== 'category')) return [group];
  return because === 'none' ? undefined : groups;
}

/** Nothing to say of a name that follows the convention, that the user keeps all the same, or that need not follow it. */
export function nameAdvice(dossier: Dossier, naming: Naming): NameAdvice | undefined {
  const { name, keptName, structure } = dossier;
  if (keptName === name) return undefined;
  const groups = groupsOf(dossier);
  if (groups?.length === 0) return undefined;
  const department = proposeDepartment(structure)?.department;
  const problems = checkDossierName(name, { department, groups, order: naming.order, word: naming.word });
  if (problems.length === 0) return undefined;

  const parsed = parseDossierName(name);
  const code = department ?? parsed.department;
  const [only, ...others] = groups ?? [];
  const said = parsed.group && (!groups || groups.includes(parsed.group)) ? parsed.group : undefined;
  const group = others.length === 0 && only ? only : said;
  const corrected =
    code && group
      ? buildDossierName({ department: code, group, name: parsed.rest ? name : structure.name, ...naming })
      : undefined;
  return {
    problems: problems.map((problem) => problemText(problem, undefined)),
    corrected,
    missing: [...(code ? [] : (['department'] as const)), ...(group ? [] : (['group'] as const))],
  };
}

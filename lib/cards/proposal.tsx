// The name a dossier should bear, from what its page shows and what the user chose, drawn as a form.
import { problemText } from '@/lib/dossiers/name-sentences';
import type { Input, Output } from '@/lib/messages';
import { buildDossierName, checkDossierName, parseDossierName } from '@/lib/naming/dossier-name';
import { proposeDepartment, proposeGroup } from '@/lib/naming/propose';
import { readDossierSheet } from '@/lib/reading/sheet';
import type { Naming } from '@/lib/settings/naming';
import { departmentReason, groupReason } from '@/lib/text/name-reasons';
import { flatten } from './flatten';
import { NameForm } from './NameForm';

/** `naming`: how names are written here. */
export function proposal(
  { sheet, visited, current, limit, said, undo, ...choice }: Input<'naming.propose'>,
  naming: Naming,
): Output<'naming.propose'> {
  const structure = readDossierSheet(sheet, current, visited);
  const parsed = parseDossierName(current);
  const bare = structure.name;
  const department = proposeDepartment(structure);
  const proposed = proposeGroup({ name: bare, ...(structure.category ? { category: structure.category } : {}) });
  const only = proposed.groups.length === 1 ? proposed.groups[0] : proposed.preferred;

  const chosen = {
    department: choice.department ?? department?.department ?? parsed.department ?? '',
    group: choice.group ?? only ?? parsed.group,
  };
  const rest = parsed.rest.trim() || bare;
  const { department: code, group } = chosen;
  const name = code && group ? buildDossierName({ department: code, group, name: rest, ...naming }) : '';
  const expected = {
    order: naming.order,
    word: naming.word,
    ...(department ? { department: department.department } : {}),
    ...(proposed.groups.length > 0 ? { groups: proposed.groups } : {}),
  };
  const problems = [
    ...checkDossierName(current, expected),
    ...checkDossierName(name, { order: naming.order, word: naming.word, limit }).filter(
      ({ kind }) => kind === 'too-long',
    ),
  ];
  const form = (
    <NameForm
      department={code}
      group={group}
      suggested={proposed.groups}
      naming={naming}
      name={name}
      reason={[departmentReason(department), groupReason(proposed)].join(' · ')}
      problems={problems.map((problem) => problemText(problem, limit))}
      already={name !== '' && name === current.trim()}
      said={said}
      undo={undo}
    />
  );
  return { name, drawn: flatten(form) };
}

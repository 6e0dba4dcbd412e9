// The name a dossier should bear, and what is wrong with the one it bears, drawn as a form for the page.

import { keepPublished } from '@/lib/comparison/keep';
import { problemText } from '@/lib/dossiers/name-sentences';
import { noteSheet } from '@/lib/dossiers/signs';
import type { Handlers } from '@/lib/gate';
import { buildDossierName, checkDossierName, parseDossierName } from '@/lib/naming/dossier-name';
import { proposeDepartment, proposeGroup } from '@/lib/naming/propose';
import { readDossierSheet, readSheet } from '@/lib/reading/sheet';
import { readSettings } from '@/lib/settings/storage';
import { departmentReason, groupReason } from '@/lib/text/name-reasons';
import { flatten } from './flatten';
import { NameForm } from './NameForm';

export const namingHandlers = {
  'naming.propose': async ({ sheet, visited, current, limit, said, undo, ...choice }) => {
    const { separator } = await readSettings();
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
    const name = code && group ? buildDossierName({ department: code, group, name: rest, separator }) : '';
    const expected = {
      ...(department ? { department: department.department } : {}),
      ...(proposed.groups.length > 0 ? { groups: proposed.groups } : {}),
    };
    const problems = [
      ...checkDossierName(current, expected),
      ...checkDossierName(name, limit ? { limit } : {}).filter(({ kind }) => kind === 'too-long'),
    ];
    const form = (
      <NameForm
        department={code}
        group={group}
        suggested={proposed.groups}
        name={name}
        reason={[departmentReason(department), groupReason(proposed)].join(' · ')}
        problems={problems.map((problem) => problemText(problem, limit))}
        already={name !== '' && name === current.trim()}
        said={said}
        undo={undo}
      />
    );
    return { name, drawn: flatten(form) };
  },

  'reading.sheet': async (sheet, { tab }) => {
    const structure = readSheet(sheet);
    // The page does not wait for what is compared later.
    if (structure) {
      void keepPublished(structure, sheet, tab?.id);
      void noteSheet(structure, sheet, tab?.id).catch((error: unknown) => console.error('signs:', error));
    }
    return structure ? { structure } : {};
  },
} satisfies Partial<Handlers>;

// What is typed to add a dossier: what it means so far, what is proposed for the rest, and what is wrong with it.
import { NO_GROUP } from '@/components/GroupField';
import { tooLong } from '@/components/lengths';
import type { Draft } from '@/components/use-drafts';
import { COMMUNE_MAX, NAME_MAX } from '@/lib/dossiers/limits';
import type { Group, Structure } from '@/lib/messages';
import { buildDossierName } from '@/lib/naming/dossier-name';
import { parseFiness } from '@/lib/naming/finess';
import { parseGroup } from '@/lib/naming/groups';
import { proposeDepartment, proposeGroup } from '@/lib/naming/propose';
import type { Naming } from '@/lib/settings/naming';
import { departmentReason, groupReason } from '@/lib/text/name-reasons';
import { t } from '@/lib/text/text';

export const EMPTY_DRAFT: Draft = { name: '', finess: '', commune: '', department: '', group: '' };

export interface AddReading {
  structure: Structure;
  /** Chosen, else proposed; '' when neither. */
  department: string;
  /** Chosen, else proposed; '' when neither, `NO_GROUP` when the user says that none fits. */
  group: string;
  /** Why these are proposed. */
  departmentReason: string;
  groupReason: string;
  /** The dossier's full name; nothing while a part of it is missing. */
  fullName: string | undefined;
  /** Sentences by field. */
  errors: Partial<Record<'name' | 'finess' | 'commune' | 'department' | 'group', string>>;
  /** The number has the form of one, but its key fails. */
  finessDoubtful: boolean;
}

function groupProposal(name: string): { group: Group | undefined; reason: string } {
  const proposal = proposeGroup({ name });
  const { groups, preferred } = proposal;
  // Nothing is known yet of a form nobody has filled in: its own fields ask.
  if (groups.length === 0) return { group: undefined, reason: '' };
  return { group: groups.length === 1 ? groups[0] : preferred, reason: groupReason(proposal) };
}

export function readAddDraft(draft: Draft, naming: Naming): AddReading {
  const typed = (field: string) => (draft[field] ?? '').trim();
  const name = typed('name');
  const commune = typed('commune');
  const number = typed('finess') ? parseFiness(typed('finess')) : undefined;
  const finess = number?.keyOk ? number.finess : undefined;

  const ofDepartment = proposeDepartment({ finess });
  const department = typed('department') || ofDepartment?.department || '';
  const ofGroup = groupProposal(name);
  const group = typed('group') || ofGroup.group || '';
  const known = parseGroup(group);

  const fullName =
    name && department && known ? buildDossierName({ department, group: known, name, ...naming }) : undefined;
  const errors: AddReading['errors'] = {};
  const wrong = (field: keyof typeof errors, sentence: string | undefined) => {
    if (sentence) errors[field] = sentence;
  };
  wrong('name', name ? tooLong(fullName ?? name, NAME_MAX) : t('form_structure_missing'));
  wrong('commune', tooLong(commune, COMMUNE_MAX));
  if (number === null) wrong('finess', t('form_finess_wrong'));
  else if (number && !number.keyOk) wrong('finess', t('form_finess_key'));
  if (!department) wrong('department', t('form_department_missing'));
  if (!group) wrong('group', t('form_group_missing'));

  return {
    structure: { name, ...(finess && { finess }), ...(commune && { commune }), ...(department && { department }) },
    department,
    group,
    departmentReason: typed('department') || !ofDepartment ? '' : departmentReason(ofDepartment),
    groupReason: typed('group') ? '' : ofGroup.reason,
    fullName: group === NO_GROUP && name ? name : fullName,
    errors,
    finessDoubtful: number?.keyOk === false,
  };
}

// What is typed to change a dossier: the dossier it would make, the name it should bear, and what is wrong with it.
import { NO_GROUP } from '@/components/GroupField';
import { tooLong } from '@/components/lengths';
import type { Draft } from '@/components/use-drafts';
import { withEntry } from '@/lib/dossiers/lifecycle';
import { NAME_MAX, NOTE_MAX } from '@/lib/dossiers/limits';
import { reminderDay } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier, HistoryEntry } from '@/lib/messages';
import { buildDossierName, checkDossierName } from '@/lib/naming/dossier-name';
import { parseGroup } from '@/lib/naming/groups';
import type { Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';

/** The form's fields as the dossier has them. */
export function editDraft(dossier: Dossier): Draft {
  return {
    name: dossier.name,
    department: dossier.structure.department ?? '',
    // A name kept without a group: there is none that fits.
    group: dossier.group ?? (dossier.keptName === dossier.name ? NO_GROUP : ''),
    note: dossier.note ?? '',
    remindOn: reminderDay(dossier),
    submitted: dossier.state === 'submitted' ? 'yes' : '',
  };
}

export interface EditReading {
  dossier: Dossier;
  /** The name that the convention wants, when the one typed breaks it. */
  advised: string | undefined;
  /** Sentences by field. */
  errors: Partial<Record<'name' | 'note' | 'remindOn', string>>;
}

/** Each change of today leaves its trace in the dossier's history. */
function traces(before: Dossier, after: Dossier, on: CivilDate): HistoryEntry[] {
  const renamed = before.name !== after.name;
  const moved = before.state !== after.state;
  const day = reminderDay(after);
  return [
    ...(day === reminderDay(before) ? [] : [{ on, what: 'snoozed' as const, detail: day }]),
    ...(renamed ? [{ on, what: 'renamed' as const, detail: after.name }] : [{ on, what: 'edited' as const }]),
    ...(moved ? [{ on, what: after.state === 'submitted' ? ('submitted' as const) : ('reopened' as const) }] : []),
  ];
}

export function readEditDraft(draft: Draft, before: Dossier, today: CivilDate, naming: Naming): EditReading {
  const typed = (field: string) => (draft[field] ?? '').trim();
  const name = typed('name');
  const department = typed('department');
  const group = parseGroup(typed('group'));
  const note = typed('note');
  const remindOn = typed('remindOn');

  const errors: EditReading['errors'] = {};
  const wrong = (field: keyof typeof errors, sentence: string | undefined) => {
    if (sentence) errors[field] = sentence;
  };
  wrong('name', name ? tooLong(name, NAME_MAX) : t('form_name_missing'));
  wrong('note', tooLong(note, NOTE_MAX));
  if (!remindOn) wrong('remindOn', t('form_remind_missing'));

  const { group: _, note: __, keptName, snoozedUntil, snoozedToEvening, structure, ...kept } = before;
  const { department: ___, ...place } = structure;
  // No name is expected where no group fits; one that was kept stays so while it is the same, of the same group.
  const isKept = typed('group') === NO_GROUP || (keptName === name && typed('group') === before.group);
  const put = { ...(snoozedUntil && { snoozedUntil }), ...(snoozedToEvening && { snoozedToEvening }) };
  const after: Dossier = {
    ...kept,
    name,
    structure: { ...place, ...(department && { department }) },
    ...(group && { group }),
    ...(note && { note }),
    ...(isKept && { keptName: name }),
    // A day asked for stands, whatever is done about the dossier until then.
    ...(remindOn === reminderDay(before) ? put : { remindOn, snoozedUntil: remindOn }),
    state: typed('submitted') ? 'submitted' : 'open',
  };
  const problems = department && group ? checkDossierName(name, { department, groups: [group], ...naming }) : [];
  return {
    dossier: { ...after, history: traces(before, after, today).reduce(withEntry, before.history) },
    advised:
      name && problems.length > 0 && group ? buildDossierName({ department, group, name, ...naming }) : undefined,
    errors,
  };
}

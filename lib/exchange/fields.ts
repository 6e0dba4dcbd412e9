// The columns of a file of dossiers: what they are called, what they hold, and by which titles others' files are known.
import { reminderDay } from '@/lib/dossiers/reminders';
import type { Dossier, DossierState } from '@/lib/messages';
import { plainText } from '@/lib/naming/plain';
import { onRor } from '@/lib/origin';
import { type TextKey, t } from '@/lib/text/text';
import { writtenDay } from './days';

export const STATE_WORDS = {
  open: 'exchange_state_open',
  submitted: 'exchange_state_submitted',
  integrated: 'exchange_state_integrated',
  abandoned: 'exchange_state_abandoned',
} as const satisfies Record<DossierState, TextKey>;

interface FieldOf {
  title: TextKey;
  cell: (dossier: Dossier) => string;
  /** What a title says, in plain words, for this to be its column. */
  says: RegExp;
}

/** In the order of the file; titles are tried in that of `BY_TITLE`. */
export const FIELDS = {
  structure: {
    title: 'exchange_structure',
    cell: ({ structure }) => structure.name,
    says: /^(structure|etablissement|eg|nom|libelle|raison sociale|designation)\b|\b(structure|etablissement)$/,
  },
  finess: {
    title: 'exchange_finess',
    cell: ({ structure }) => structure.finess ?? '',
    says: /finess(?!.*\b(ej|juridique|entite)\b)|^(n|no|numero)? ?et$/,
  },
  commune: { title: 'exchange_commune', cell: ({ structure }) => structure.commune ?? '', says: /\b(commune|ville)\b/ },
  department: {
    title: 'exchange_department',
    cell: ({ structure }) => structure.department ?? '',
    says: /\b(departement|dept|dep|dpt)\b/,
  },
  name: { title: 'exchange_name', cell: ({ name }) => name, says: /\bdossiers?$|\bnom.*dossier/ },
  group: { title: 'exchange_group', cell: ({ group }) => group ?? '', says: /\b(groupe|discipline)\b/ },
  state: { title: 'exchange_state', cell: ({ state }) => t(STATE_WORDS[state]), says: /^(etat|statut)\b/ },
  createdOn: {
    title: 'exchange_created',
    cell: ({ createdOn }) => writtenDay(createdOn),
    says: /^(ouvert|ouverture|cree|creation|date)\b/,
  },
  remindOn: {
    title: 'exchange_remind',
    cell: (dossier) => writtenDay(reminderDay(dossier)),
    says: /\b(rappel|relance|rappeler|relancer)\b/,
  },
  note: {
    title: 'exchange_note',
    cell: ({ note }) => note ?? '',
    says: /\b(notes?|commentaires?|remarques?|observations?)\b/,
  },
  url: { title: 'exchange_url', cell: ({ url }) => onRor(url) ?? '', says: /^(lien|url|adresse (ror|du dossier))\b/ },
  id: { title: 'exchange_id', cell: ({ id }) => id, says: /^(id|identifiant)\b/ },
} as const satisfies Record<string, FieldOf>;

export type FieldId = keyof typeof FIELDS;

/** The more telling words first: « date de rappel » is a reminder, « nom du dossier » no structure. */
const BY_TITLE: readonly FieldId[] = [
  'id',
  'finess',
  'url',
  'remindOn',
  'createdOn',
  'state',
  'note',
  'group',
  'commune',
  'department',
  'name',
  'structure',
];

/** The column a title announces. */
export function fieldOf(title: string): FieldId | undefined {
  const words = plainText(title);
  return BY_TITLE.find((field) => FIELDS[field].says.test(words));
}

/** Titles, then dossiers, as cells. */
export function cellsOf(dossiers: readonly Dossier[]): string[][] {
  const fields = Object.values(FIELDS);
  return [fields.map(({ title }) => t(title)), ...dossiers.map((dossier) => fields.map(({ cell }) => cell(dossier)))];
}

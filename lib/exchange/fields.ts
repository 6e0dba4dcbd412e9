// The columns of a file of dossiers: what they are called, what they hold, and by which titles others' files are known.
import { reminderDay } from '@/lib/dossiers/reminders';
import type { Dossier, DossierState } from '@/lib/messages';
import { plainText } from '@/lib/naming/plain';
import { onRor } from '@/lib/origin';
import { dayFigures } from '@/lib/text/day-figures';
import { type TextKey, t } from '@/lib/text/text';

export const STATE_WORDS = {
  open: 'exchange_state_open',
  submitted: 'exchange_state_submitted',
  integrated: 'exchange_state_integrated',
  abandoned: 'exchange_state_abandoned',
} as const satisfies Record<DossierState, TextKey>;

/** As files say it, in plain words: they go from one colleague to another, whatever the language of their browsers. */
export const STATES_SAID = {
  open: /^(ouverte?|open)( |$)/,
  submitted: /^(soumise?|submitted)( |$)/,
  integrated: /^(integree?|integrated)( |$)/,
  abandoned: /^(abandonnee?|abandoned)( |$)/,
} as const satisfies Record<DossierState, RegExp>;

interface FieldOf {
  title: TextKey;
  cell: (dossier: Dossier) => string;
  /** What a title says, in plain words, French or English, for this to be its column. */
  says: RegExp;
}

/** In the order of the file; titles are tried in that of `BY_TITLE`. */
export const FIELDS = {
  structure: {
    title: 'exchange_structure',
    cell: ({ structure }) => structure.name,
    says: /^(structure|etablissement|establishment|eg|nom|name|libelle|raison sociale|designation)\b|\b(structure|etablissement)$/,
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
    says: /\b(departe?ment|dept|dep|dpt)\b/,
  },
  name: { title: 'exchange_name', cell: ({ name }) => name, says: /\bdossiers?$|\bnom.*dossier|\bdossier name$/ },
  group: { title: 'exchange_group', cell: ({ group }) => group ?? '', says: /\b(groupe?|discipline)\b/ },
  state: { title: 'exchange_state', cell: ({ state }) => t(STATE_WORDS[state]), says: /^(etat|statut|state|status)\b/ },
  createdOn: {
    title: 'exchange_created',
    cell: ({ createdOn }) => dayFigures(createdOn),
    says: /^(ouvert|ouverture|cree|creation|date|opened|created)\b/,
  },
  remindOn: {
    title: 'exchange_remind',
    cell: (dossier) => dayFigures(reminderDay(dossier)),
    says: /\b(rappel|relance|rappeler|relancer|reminder)\b/,
  },
  note: {
    title: 'exchange_note',
    cell: ({ note }) => note ?? '',
    says: /\b(notes?|commentaires?|comments?|remarques?|remarks?|observations?)\b/,
  },
  url: {
    title: 'exchange_url',
    cell: ({ url }) => onRor(url) ?? '',
    says: /^(lien|link|url|adresse (ror|du dossier))\b/,
  },
  id: { title: 'exchange_id', cell: ({ id }) => id, says: /^(id|identifiant|identifier)\b/ },
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

/** A longer title is a text, and would take long to be compared. */
const TITLE_MAX = 200;

/** The column a title announces. */
export function fieldOf(title: string): FieldId | undefined {
  const words = plainText(title.slice(0, TITLE_MAX));
  return BY_TITLE.find((field) => FIELDS[field].says.test(words));
}

/** Titles, then dossiers, as cells. */
export function cellsOf(dossiers: readonly Dossier[]): string[][] {
  const fields = Object.values(FIELDS);
  return [fields.map(({ title }) => t(title)), ...dossiers.map((dossier) => fields.map(({ cell }) => cell(dossier)))];
}

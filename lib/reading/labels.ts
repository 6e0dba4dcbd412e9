// What the label of a fact, or the title of a column, tells: words only, whatever it is drawn with.
import { fits, plain } from '@/lib/text/wording';

/** Labels of facts, plain, by what they tell. The first that fits wins, so narrower ones stand first. */
export const FACT_LABELS = {
  legalEntity: ['* ej', 'entite juridique *', '* juridique', 'finess juridique *'],
  finess: ['finess *', '* finess', '* finess *'],
  postalCode: ['code postal', 'cp'],
  commune: ['commune *', 'ville *', 'localite *'],
  department: ['departement *', 'dep', 'dept'],
  category: ['categorie *', 'type', 'type de structure', 'type d etablissement', '* categorie'],
  address: ['adresse *'],
  name: [
    'raison sociale *',
    'denomination *',
    'nom',
    'nom de * structure',
    'nom de l etablissement',
    'etablissement',
    'structure',
    'nom structure',
    'libelle',
    'libelle *',
  ],
} as const satisfies Record<string, readonly string[]>;
export type FactId = keyof typeof FACT_LABELS;

/** What a label tells: `N° FINESS` → `finess`. Labels are short; a sentence is none. */
export function factOf(label: string): FactId | undefined {
  const text = plain(label).replace(/^(n|no|numero) /, '');
  // A value that names its own fact is no label: « FINESS 310000001 ».
  if (text === '' || text.length > 40 || /\d{3}/.test(text)) return undefined;
  const ids = Object.keys(FACT_LABELS) as FactId[];
  return ids.find((id) => FACT_LABELS[id].some((wording) => fits(text, wording)));
}

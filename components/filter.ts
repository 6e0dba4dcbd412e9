// Which dossiers a few words keep.
import type { Dossier } from '@/lib/messages';
import { foldText, wordsOf } from '@/lib/search/fold';

/** Folded once for each reading of the list, not at each key. */
const folded = new WeakMap<Dossier, string>();

function textOf(dossier: Dossier): string {
  const known = folded.get(dossier);
  if (known !== undefined) return known;
  const { structure, name, note } = dossier;
  const text = foldText(
    [structure.name, structure.commune, structure.department, structure.finess, name, note].join(' / '),
  );
  folded.set(dossier, text);
  return text;
}

/** The dossiers in which each word is somewhere; accents, case and order do not matter. The words are cut once for all of them. */
export function matching(filter: string): (dossier: Dossier) => boolean {
  const words = wordsOf(filter);
  return (dossier) => {
    const text = textOf(dossier);
    return words.every((word) => text.includes(word));
  };
}

/** The same, of one dossier. */
export function matches(dossier: Dossier, filter: string): boolean {
  return matching(filter)(dossier);
}

/** Folds the texts of dossiers before anyone types. */
export function foldAhead(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) textOf(dossier);
}

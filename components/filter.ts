// Which dossiers a few words keep.
import type { Dossier } from '@/lib/messages';
import { foldText, wordsOf } from '@/lib/search/fold';

/** Folded once for each reading of the list, not at each key. */
const folded = new WeakMap<Dossier, string>();

/** All that the words of a filter are looked for in, folded. */
export function textOf(dossier: Dossier): string {
  const known = folded.get(dossier);
  if (known !== undefined) return known;
  const { structure, name, note } = dossier;
  const text = foldText(
    [structure.name, structure.commune, structure.department, structure.finess, name, note].join(' / '),
  );
  folded.set(dossier, text);
  return text;
}

/** The texts in which each of these words, folded, is somewhere. */
export function keptBy(words: readonly string[]): (text: string) => boolean {
  const [first = '', ...others] = words;
  return (text) => text.includes(first) && others.every((word) => text.includes(word));
}

/** The dossiers in which each word is somewhere; accents, case and order do not matter. The words are cut once for all of them. */
export function matching(filter: string): (dossier: Dossier) => boolean {
  const keeps = keptBy(wordsOf(filter));
  return (dossier) => keeps(textOf(dossier));
}

/** Folds the texts of dossiers before anyone types. */
export function foldAhead(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) textOf(dossier);
}

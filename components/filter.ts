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

/** Each word is somewhere in what is known of the dossier; accents, case and order do not matter. */
export function matches(dossier: Dossier, filter: string): boolean {
  return wordsOf(filter).every((word) => textOf(dossier).includes(word));
}

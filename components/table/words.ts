// Which of many dossiers a few words keep, asked again at each key: from all of them, or from those the words before had kept.
import { keptBy, textOf } from '@/components/filter';
import type { Dossier } from '@/lib/messages';
import { wordsOf } from '@/lib/search/fold';

export interface Kept {
  /** In the order they came in. */
  found: readonly Dossier[];
  /** Of them, those to act on now. */
  due: number;
}

/** `due`: those to act on now, these and perhaps others. */
export function wordFilter(dossiers: readonly Dossier[], due: ReadonlySet<Dossier>): (words: string) => Kept {
  // Side by side with the dossiers: ten thousand look-ups at each key cost more than the search itself.
  let texts: string[] | undefined;
  const urgent = dossiers.map((dossier) => due.has(dossier));
  const all = dossiers.map((_, at) => at);
  const dueIn = (places: readonly number[]) => places.reduce((count, at) => (urgent[at] ? count + 1 : count), 0);
  const everything = { found: dossiers, due: dueIn(all) };
  let last = { words: [] as string[], kept: all };

  return (asked) => {
    const words = wordsOf(asked);
    if (words.length === 0) return everything;
    texts ??= dossiers.map(textOf);
    const among = texts;
    const keeps = keptBy(words);
    const more = last.words.every((word) => words.some((longer) => longer.includes(word)));
    const kept = (more ? last.kept : all).filter((at) => keeps(among[at] as string));
    last = { words, kept };
    return { found: kept.map((at) => dossiers[at] as Dossier), due: dueIn(kept) };
  };
}

// Finds settings by words: accents, case and apostrophes do not count, each word asked begins a word of the setting.
import { fold, foldText } from '@/lib/search/fold';

const wordsIn = (query: string) => foldText(query).split(' ').filter(Boolean);

/** The ids of those that answer, nothing when nothing is asked. */
export function findSettings(
  query: string,
  settings: readonly { id: string; text: string }[],
): ReadonlySet<string> | undefined {
  const words = wordsIn(query);
  if (words.length === 0) return undefined;
  const answers = ({ text }: { text: string }) => {
    const folded = ` ${foldText(text)}`;
    return words.every((word) => folded.includes(` ${word}`));
  };
  return new Set(settings.filter(answers).map(({ id }) => id));
}

/** The parts of a text on screen that answer, `[start, end)` in its own characters. */
export function foundIn(text: string, query: string): [number, number][] {
  const folded = fold(text);
  return wordsIn(query).flatMap((word) => {
    const found: [number, number][] = [];
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      const begins = at === 0 || folded.text[at - 1] === ' ';
      const [from, to] = [folded.start[at], folded.end[at + word.length - 1]];
      if (begins && from !== undefined && to !== undefined) found.push([from, to]);
    }
    return found;
  });
}

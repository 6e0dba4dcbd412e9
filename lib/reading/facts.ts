// The facts of a sheet from its lines of text: a label, then its value, whatever they are drawn with.
import type { RawSheet } from '@/lib/messages';
import { type FactId, factOf } from './labels';

/** The known facts by what they tell; the first of a kind wins. */
export function knownFacts(lines: RawSheet['lines']): Partial<Record<FactId, string>> {
  const known: Partial<Record<FactId, string>> = {};
  lines.forEach((line, i) => {
    for (const [id, value] of pairsOf(line, lines[i + 1])) known[id] ??= value;
  });
  return known;
}

/** `Commune : Albi`, `Commune | Albi` in one line, or a line that is a label and the next its value. */
function pairsOf(line: readonly string[], next: readonly string[] = []): [FactId, string][] {
  const [, label = '', value = ''] = /^([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line.join(' ')) ?? [];
  const told = value && line.length <= 3 ? factOf(label) : undefined;
  if (told) return [[told, value]];
  const pairs: [FactId, string][] = [];
  line.forEach((text, i) => {
    const id = factOf(text);
    // What follows a label and is one too is the next fact: this one has no value.
    const following = i + 1 < line.length ? [line[i + 1] ?? ''] : next;
    const said = following.join(' ').replace(/^:\s*/, '');
    if (id && said && factOf(following[0] ?? '') === undefined) pairs.push([id, said]);
  });
  return pairs;
}

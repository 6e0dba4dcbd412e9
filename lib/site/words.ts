// What a page says anywhere: a part none of whose words is there is not looked for, one control after the other.

import type { PartId } from '@/lib/messages';
import { plain, stemOf } from '@/lib/text/wording';
import { known } from './knowledge';
import { selectAll, type Tree } from './roots';

/** What names a control beside its text. */
const NAMING = ['aria-label', 'title', 'alt', 'placeholder', 'name', 'id', 'value'];
const NAMED = 'input, textarea, button, [aria-label], [title], [alt]';

export interface Words {
  /** May a part be here? True too of what is known by more than words. */
  mayHold(part: PartId): boolean;
  /** May establishments be listed here: a postal code, a number, a word for a kind of one? */
  mayList: boolean;
}

/** One reading of the texts and names of a page. */
export function wordsOf(trees: readonly Tree[]): Words {
  const texts = trees.map((tree) => ('body' in tree ? tree.body : tree)?.textContent ?? '');
  const names = selectAll(trees, NAMED).flatMap((element) => NAMING.map((name) => element.getAttribute(name) ?? ''));
  const words = plain([...texts, ...names].join(' '));
  return {
    mayHold: (part) =>
      (known.hooks[part] ?? []).some(({ says, fields }) =>
        says || fields ? [...(says ?? []), ...(fields ?? [])].some((wording) => words.includes(stemOf(wording))) : true,
      ),
    mayList: /\d{5}/.test(words) || known.types.test(words),
  };
}

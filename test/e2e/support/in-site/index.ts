// Runs in a stored page: our own recogniser, to see which element it takes for each part, and our names beside the standard's.
import { computeAccessibleName } from 'dom-accessibility-api';
import { knowledgeWith } from '@/lib/profile/knowledge';
import { documents } from '@/lib/site/frames';
import { learn } from '@/lib/site/knowledge';
import { nameOf } from '@/lib/site/names';
import { outline } from '@/lib/site/outline';
import { recognise } from '@/lib/site/pages';
import { isShown, ROLE_SELECTORS } from '@/lib/site/roles';
import { selectAll, walk } from '@/lib/site/roots';
import { plain } from '@/lib/text/wording';

learn(knowledgeWith());

/** The parts whose element the page marks (`data-part`), and whether the recogniser took that one: wrong ones in words. */
export function mistaken(): string[] {
  return documents().flatMap((document) => {
    const { parts, trees } = recognise(document);
    return [...parts].flatMap(([id, { element }]) => {
      const marked = selectAll(trees, `[data-part=${id}]`);
      return marked.length === 0 || marked.includes(element) ? [] : [`${id}: ${startOf(element)}`];
    });
  });
}

/** The parts that the page marks in any of its documents. */
export const marked = (): string[] =>
  documents().flatMap((document) =>
    selectAll(walk(document).trees, '[data-part]').map((element) => element.getAttribute('data-part') ?? ''),
  );

/** Where the name we give a control is not the one of the standard, plain: what it is, ours, the standard's. */
export function differences(): { what: string; ours: string; standard: string }[] {
  const controls = documents().flatMap((document) =>
    selectAll(walk(document).trees, Object.values(ROLE_SELECTORS).join()),
  );
  return controls.filter(isShown).flatMap((element) => {
    const names = { what: startOf(element), ours: nameOf(element), standard: plain(computeAccessibleName(element)) };
    return names.ours === names.standard ? [] : [names];
  });
}

const startOf = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);

export { outline };

// Reads the sheet of an establishment (fiche EG) and what it says of a dossier.

import type { RawSheet } from '@/lib/messages';
import { fits, plain } from '@/lib/text/wording';
import { known } from './knowledge';
import { readLines } from './lines';
import type { View } from './pages';
import { isShown, ROLE_SELECTORS } from './roles';
import { selectAll, type Tree, textOf } from './roots';

/** Longest text that is searched for the notice, characters: a sheet is short, a list of thousands is none. */
const MAX_TEXT = 400_000;

/** The sheet as it stands: title, lines of text, address. */
export function rawSheet({ document, trees, parts }: View): RawSheet {
  const title = parts.get('structureName')?.element ?? findTitle(trees);
  const kinds: string[] = [];
  const lines = trees.flatMap((tree) => readLines(tree, kinds));
  return {
    title: (title ? textOf(title) : '').slice(0, 300),
    lines: lines.slice(0, 1500).map((line) => line.slice(0, 200)),
    kinds: kinds.slice(0, 1500).join(''),
    href: document.location.href.slice(0, 2000),
  };
}

/** The page's own title: the largest text that is no general heading; old pages have no `<h1>`. */
export function findTitle(trees: readonly Tree[]): Element | undefined {
  const headings = selectAll(trees, ROLE_SELECTORS.heading).filter(isShown);
  return headings.find((heading) => isOwnTitle(textOf(heading))) ?? largestText(trees);
}

/** The smallest element that says the whole notice, even split over several, or null. */
export function findNotice(trees: readonly Tree[]): Element | null {
  for (const tree of trees) {
    const whole = 'body' in tree ? tree.body : tree;
    let inner: ParentNode | undefined = whole && says(whole) ? whole : undefined;
    let element: ParentNode | undefined;
    for (; inner; inner = [...inner.children].find(says)) element = inner;
    if (element && element !== whole && isShown(element as Element)) return element as Element;
  }
  return null;
}

function says(element: ParentNode): boolean {
  const text = element.textContent ?? '';
  return text.length < MAX_TEXT && /dossier/i.test(text) && plain(text).includes(known.notice);
}

function isOwnTitle(text: string): boolean {
  const said = plain(text);
  return said.length > 2 && said.length < 160 && !known.titles.some((wording) => fits(said, wording));
}

function largestText(trees: readonly Tree[]): Element | undefined {
  let best: Element | undefined;
  let most = 14;
  for (const element of selectAll(trees, 'b, strong, font, big, td, div, span, p, caption, legend').slice(0, 3000)) {
    if (element.childElementCount > 0) continue;
    if (!isOwnTitle(textOf(element))) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size > most) {
      most = size;
      best = element;
    }
  }
  return best;
}

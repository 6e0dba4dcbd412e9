// Reads the sheet of an establishment (fiche EG) and what it says of a dossier.

import type { RawSheet } from '@/lib/messages';
import { fits, plain } from '@/lib/text/wording';
import { readFacts } from './facts';
import { GENERIC_TITLES, NOTICE_WORDING } from './hooks';
import { textOf } from './read-rows';
import { isShown, withRole } from './roles';

/** Longest text that is searched for the notice, characters: a sheet is short, a list of thousands is none. */
const MAX_TEXT = 400_000;

/** The sheet as it stands: title, pairs of label and value, address. */
export function rawSheet(doc: Document): RawSheet {
  const facts = readFacts(doc).map(({ label, value }) => ({ label: label.slice(0, 200), value: value.slice(0, 1000) }));
  return {
    title: (titleOf(doc) ?? '').slice(0, 300),
    facts: facts.slice(0, 400),
    href: doc.location.href.slice(0, 2000),
  };
}

/** The page's own title: the largest text that is no general heading; old pages have no `<h1>`. */
function titleOf(doc: Document): string | undefined {
  const headings = withRole(['heading'], doc).filter(isShown);
  const named = headings.map(textOf).find(isOwnTitle);
  return named ?? largestText(doc);
}

/** The smallest element that says the whole notice, even split over several, or null. */
export function findNotice(doc: Document): Element | null {
  let element: Element | undefined = doc.body ?? undefined;
  if (!element || !says(element)) return null;
  for (let inner: Element | undefined = element; inner; inner = [...inner.children].find(says)) element = inner;
  return element && element !== doc.body && isShown(element) ? element : null;
}

function says(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < MAX_TEXT && /dossier/i.test(text) && plain(text).includes(NOTICE_WORDING);
}

function isOwnTitle(text: string): boolean {
  const said = plain(text);
  return said.length > 2 && said.length < 160 && !GENERIC_TITLES.some((wording) => fits(said, wording));
}

function largestText(doc: Document): string | undefined {
  let best: { text: string; size: number } | undefined;
  for (const element of [...doc.querySelectorAll('b, strong, font, big, td, div, span, p, caption, legend')].slice(
    0,
    3000,
  )) {
    if (element.childElementCount > 0) continue;
    const text = textOf(element);
    if (!isOwnTitle(text)) continue;
    const size = Number.parseFloat(doc.defaultView?.getComputedStyle(element).fontSize ?? '0');
    if (size > (best?.size ?? 0)) best = { text, size };
  }
  return best && best.size > 14 ? best.text : undefined;
}

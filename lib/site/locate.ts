// Finds a named part of the page by what a person sees of it, its role and its words; then by its field's name; last by structure.
import type { PartId, Recognised, Variant } from '@/lib/messages';
import { attributeWords, fits, plain } from '@/lib/text/wording';
import { known } from './knowledge';
import { fieldName, nameOf } from './names';
import { isShown, select, selectorOf } from './roles';

export type Found = Omit<Recognised, 'id'> & { element: Element };

/** Under this, a part is reported as doubtful and nothing is asked of the page. */
export const THRESHOLD = 0.5;

/** Words that stand beside a field without being tied to it, or the name of its attribute, say a little less than its label. */
const BESIDE = 0.95;

/** Longest name of a control, characters, and longest text of what a selector picks: a notice is a sentence or two. */
const LONGEST = { control: 120, selected: 300 };

export interface Options {
  /** Subtree never looked into: the list's thousands of links are no controls of the page. */
  except?: Element | undefined;
  /** Menus keep their entries in the document, unseen until they open. */
  hiddenToo?: boolean;
}

/** The surest match of a part in some trees or elements; null when there is none at all. */
export function locate(part: PartId, within: readonly ParentNode[], options: Options = {}): Found | null {
  return locateBy(known.hooks[part] ?? [], within, options);
}

/** The same by variants of one's own, such as those a lesson of the user would add. */
export function locateBy(
  variants: readonly Variant[],
  within: readonly ParentNode[],
  { except, hiddenToo }: Options = {},
): Found | null {
  let best: Found | null = null;
  let most = 0;
  for (const selector of new Set(variants.map(selectorFor))) {
    const candidates = variants.filter((variant) => selectorFor(variant) === selector);
    for (const element of within.flatMap((tree) => elementsOf(selector, tree, except))) {
      const found = match(element, candidates);
      const seen = found && isShown(element);
      if (!found || !(seen || hiddenToo)) continue;
      found.variant = variants.indexOf(candidates[found.variant ?? 0] as Variant);
      // Of equals: what is seen, then what is no part of a repeated row, then the first.
      const rank = found.sure * 100 + (seen ? 2 : 0) + (element.closest('tr, li, [role=row], [role=listitem]') ? 0 : 1);
      if (best && rank === most) best.count++;
      if (rank <= most) continue;
      most = rank;
      best = found;
    }
  }
  return best;
}

const selectorFor = ({ css, roles = [] }: Variant) => css ?? selectorOf(roles);

/** A selector taught by somebody may be none. */
function elementsOf(selector: string, tree: ParentNode, except?: Element): Element[] {
  try {
    return select(selector, tree, except);
  } catch {
    return [];
  }
}

/** The surest of the variants of one selector that an element fits. */
function match(element: Element, candidates: readonly Variant[]): Found | null {
  // What a selector alone picks, a list for one, may hold the whole page: its name is read only where words are asked.
  const asked = candidates.some(({ says }) => says);
  const own = asked ? nameOf(element) : '';
  const field = asked && !own ? fieldName(element) : '';
  const said = own || field;
  const name = said.length > LONGEST[candidates[0]?.css ? 'selected' : 'control'] ? '' : said;
  let best: Found | null = null;
  candidates.forEach((variant, i) => {
    const by = fitting(element, name, variant);
    const sure = by ? variant.sure * (by === 'field' || field ? BESIDE : 1) : 0;
    if (by && sure > (best?.sure ?? 0)) best = { element, by, variant: i, seen: variant.seen, sure, count: 1 };
  });
  return best;
}

function fitting(element: Element, name: string, { says, fields, near, css, roles }: Variant): Found['by'] | null {
  if (near && !surroundings(element).includes(near)) return null;
  if (says?.some((wording) => fits(name, wording))) return 'words';
  if (fields?.some((wording) => attributes(element).some((text) => fits(text, wording)))) return 'field';
  if (says || fields) return null;
  return css && (!roles || element.matches(selectorOf(roles))) ? 'css' : null;
}

function attributes(element: Element): string[] {
  return ['name', 'id'].map((name) => attributeWords(element.getAttribute(name) ?? ''));
}

/** What is said around a control: in the widest of its wrappers that is still a form, not a page. */
function surroundings(element: Element): string {
  let text = '';
  for (let around = element.parentElement; around; around = around.parentElement) {
    const wider = around.textContent ?? '';
    if (wider.length > 1500) break;
    text = wider;
  }
  return plain(text);
}

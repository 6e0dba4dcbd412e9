// Runs in the page: finds elements as assistive technology names them, in a document or a shadow root.
import { computeAccessibleName, isSubtreeInaccessible } from 'dom-accessibility-api';
import { drawnParent, elementsIn } from './composed';
import { roleOf, type Seen, seen } from './seen';

/** What crosses the wire for a name: exact text (white space of any kind counts as one space), or a regular expression. */
export type NameQuery = { text: string } | { source: string; flags: string };
/** Facts an element must also show. */
export type Where = Partial<
  Pick<Seen, 'checked' | 'pressed' | 'expanded' | 'selected' | 'current' | 'disabled' | 'level'>
>;

/** One step down: the elements of a role (and name, and state) inside those of the step before. */
export interface Step {
  role: string;
  name?: NameQuery;
  where?: Where;
  nth?: number;
}

/** White space of every kind (no-break and narrow ones too) is one space, none at the ends. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The elements the steps lead to, in document order; only what a person can perceive. */
export function find(root: ParentNode, steps: readonly Step[]): Element[] {
  return steps.reduce<Element[]>((found, step, depth) => {
    const inside = (depth === 0 ? [root] : found).flatMap((parent) => matching(parent, step, root.getRootNode()));
    const once = [...new Set(inside)];
    return step.nth === undefined ? once : once.slice(step.nth, step.nth + 1);
  }, []);
}

function matching(parent: ParentNode, { role, name, where }: Step, top: Node): Element[] {
  const test = nameTest(name);
  return elementsIn(parent).filter(
    (element) => roleOf(element) === role && test(element) && !isHidden(element, top) && holds(element, where),
  );
}

/** True when a person cannot perceive it, for a reason of its own or of something it is drawn in. */
function isHidden(element: Element, top: Node): boolean {
  if (getComputedStyle(element).visibility === 'hidden') return true;
  for (let at: Element | null = element; at; at = drawnParent(at, top))
    if (isSubtreeInaccessible(at) || at.hasAttribute('inert')) return true;
  return false;
}

function nameTest(name: NameQuery | undefined): (element: Element) => boolean {
  if (!name) return () => true;
  if ('source' in name) {
    const pattern = new RegExp(name.source, name.flags);
    return (element) => pattern.test(plain(computeAccessibleName(element)));
  }
  const wanted = plain(name.text);
  return (element) => mayBeNamed(element, wanted) && plain(computeAccessibleName(element)) === wanted;
}

/**
 * False when the name cannot be `wanted`: nothing but text gives it, and that text does not hold it nor it the text.
 * Computing a name asks for styles, some 0.1 ms each; a directory has thousands of links.
 */
function mayBeNamed(element: Element, wanted: string): boolean {
  if (element.matches('input, select, textarea, output, fieldset, table, figure, section, [role]')) return true;
  const naming = '[aria-label], [aria-labelledby], [title], [alt], [aria-hidden], [hidden]';
  if (element.matches(naming) || element.querySelector(`${naming}, input, select, textarea, slot`)) return true;
  const text = (element.textContent ?? '').replace(/\s+/g, '');
  const bare = wanted.replace(/\s+/g, '');
  return text.includes(bare) || bare.includes(text);
}

function holds(element: Element, where: Where | undefined): boolean {
  if (!where) return true;
  const facts = seen(element);
  return Object.entries(where).every(([key, value]) => facts[key as keyof Where] === value);
}

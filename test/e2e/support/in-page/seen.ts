// Runs in the page: what can be said of one element, as plain data for the tests.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { drawnIn, elementsIn, isComposed } from './composed';

export interface Seen {
  role: string;
  name: string;
  /** As displayed: hidden parts are left out. */
  text: string;
  value: string;
  checked: boolean;
  pressed: boolean;
  expanded: boolean;
  selected: boolean;
  current: boolean;
  disabled: boolean;
  focused: boolean;
  /** Level of a heading, 0 elsewhere. */
  level: number;
  attributes: Record<string, string>;
}

/** The role of `element`; fields that ARIA has no role for (passwords, dates, files) count as textbox, as browsers have them. */
export function roleOf(element: Element): string | null {
  const role = getRole(element);
  return role === null && element.localName === 'input' && element.getAttribute('type') !== 'hidden' ? 'textbox' : role;
}

/** A snapshot of `element`. */
export function seen(element: Element): Seen {
  const control = element as Partial<HTMLInputElement> & Element;
  const state = (name: string): boolean => element.getAttribute(`aria-${name}`) === 'true';
  return {
    role: roleOf(element) ?? '',
    name: computeAccessibleName(element).replace(/\s+/g, ' ').trim(),
    text: displayedText(element),
    value: control.value ?? '',
    checked: control.checked ?? state('checked'),
    pressed: state('pressed'),
    expanded: state('expanded') || (element.parentElement as Partial<HTMLDetailsElement> | null)?.open === true,
    selected: (element as Partial<HTMLOptionElement>).selected ?? state('selected'),
    current: element.hasAttribute('aria-current') && element.getAttribute('aria-current') !== 'false',
    disabled: element.matches(':disabled') || state('disabled'),
    focused: (element.getRootNode() as Document | ShadowRoot).activeElement === element,
    level: Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 0),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  };
}

const NO_BREAK = /[\u00a0\u202f]/g;

/**
 * The text a person reads in `node`, its no-break spaces plain, as tests write them; a shadow root or a document has none of its own,
 * what is drawn in it does.
 */
export function displayedText(node: ParentNode): string {
  if (node instanceof HTMLElement && !isComposed(node)) return node.innerText.replace(NO_BREAK, ' ').trim();
  return drawnIn(node).map(textOf).filter(Boolean).join('\n');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(NO_BREAK, ' ').trim();
  if (!(node instanceof Element) || ['style', 'script', 'head'].includes(node.localName)) return '';
  return getComputedStyle(node).display === 'none' ? '' : displayedText(node);
}

/** Roles and names of all that is in `root`, for the message of a test that did not find what it looked for. */
export function listing(root: ParentNode, most = 40): string[] {
  const lines: string[] = [];
  for (const element of elementsIn(root)) {
    const role = roleOf(element);
    if (!role || ['presentation', 'none', 'cell', 'row', 'rowgroup', 'listitem', 'option'].includes(role)) continue;
    if (lines.length === most) return [...lines, '…'];
    if (!element.checkVisibility()) continue;
    lines.push(`${role} « ${computeAccessibleName(element).replace(/\s+/g, ' ').trim().slice(0, 80)} »`);
  }
  return lines;
}

// What an element is, as a screen reader would say: its role, native or declared, and whether it can be seen.
import type { Role } from '@/lib/messages';

/** Elements that may play a role. What picks one of several (radio, tab) may stand for a box. */
export const ROLE_SELECTORS: Record<Role, string> = {
  button: 'button, input[type=button], input[type=submit], input[type=image], summary, [role=button]',
  link: 'a[href], area[href], [role=link]',
  checkbox:
    'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio], [role=tab], [role=menuitemcheckbox], [aria-pressed]',
  textbox: 'input:not([type]), input[type=text], input[type=search], textarea, [role=textbox], [contenteditable=true]',
  menuitem: '[role=menuitem], menu > li, [role=menu] > :not(slot, [role=none])',
  heading: 'h1, h2, h3, h4, [role=heading]',
};

/** The selector of everything that plays one of `roles`. */
export const selectorOf = (roles: readonly Role[]) => roles.map((role) => ROLE_SELECTORS[role]).join();

/** Every element of a tree that fits `selector`, a subtree left out: a list's thousands of links are not walked. */
export function select(selector: string, within: ParentNode, except?: Element): Element[] {
  if (!except || !within.contains(except)) return [...within.querySelectorAll(selector)];
  const found: Element[] = [];
  const { matches, querySelectorAll } = Element.prototype;
  for (let node: Node = except; node !== within && node.parentNode; node = node.parentNode) {
    for (const other of node.parentNode.children) {
      if (other === node) continue;
      // A form gives its fields in place of its methods, where they are called so.
      if (matches.call(other, selector)) found.push(other);
      found.push(...querySelectorAll.call(other, selector));
    }
  }
  return found;
}

/** Can it be seen, or is it a native control kept out of sight behind a widget whose label can? */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // A component that leaves no box of its own is seen by what it holds.
  if (getComputedStyle(element).display === 'contents') {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return range.getClientRects().length > 0;
  }
  return [...((element as HTMLInputElement).labels ?? [])].some((label) => label.checkVisibility());
}

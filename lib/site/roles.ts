// What an element is and is called, as a person or a screen reader would say, on candidates only.
import { plain } from '@/lib/text/wording';

export type Role = 'button' | 'link' | 'checkbox' | 'textbox' | 'menuitem' | 'heading';

/** Elements that may play a role, native or declared. */
const CANDIDATES: Record<Role, string> = {
  button: 'button, input[type=button], input[type=submit], input[type=image], summary, [role=button]',
  link: 'a[href], area[href], [role=link]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch], [role=menuitemcheckbox], [aria-pressed]',
  textbox: 'input:not([type]), input[type=text], input[type=search], textarea, [role=textbox], [contenteditable=true]',
  menuitem: '[role=menuitem], menu > li, [role=menu] > *',
  heading: 'h1, h2, h3, h4, [role=heading]',
};

/** Every element in `within` that plays one of `roles`, a subtree left out: a list's thousands of links are not walked. */
export function withRole(roles: readonly Role[], within: Document | Element, except?: Element): Element[] {
  const selector = roles.map((role) => CANDIDATES[role]).join(', ');
  if (!except || !within.contains(except)) return [...within.querySelectorAll(selector)];
  const found: Element[] = [];
  for (let node = except; node.parentElement && node !== within; node = node.parentElement) {
    for (const other of node.parentElement.children) {
      if (other === node) continue;
      if (other.matches(selector)) found.push(other);
      found.push(...other.querySelectorAll(selector));
    }
  }
  return found;
}

/** Can it be seen, or is it a native control kept out of sight behind a widget whose label can? */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return [...((element as HTMLInputElement).labels ?? [])].some((label) => label.checkVisibility());
}

/** The accessible name of a control, plain: declared label, `<label>`, own text, then `value`, `title`, `alt`, `placeholder`. */
export function nameOf(element: Element): string {
  for (const say of [ariaName, labelText, ownText, attributeName]) {
    const name = plain(say(element) ?? '');
    if (name) return name;
  }
  return '';
}

/** A field's name, then what stands beside or above it where no label is tied to it, as old forms do. */
export function fieldName(field: Element): string {
  return nameOf(field) || plain(nearbyText(field));
}

function ariaName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return texts.join(' ').trim() || (element.getAttribute('aria-label') ?? '');
}

function labelText(element: Element): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return labels.map((label) => label.textContent ?? '').join(' ');
}

/** Text of fields is what the user typed, not their name. */
function ownText(element: Element): string {
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.getAttribute('role') === 'textbox') return '';
  const images = [...element.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt'));
  return [element.textContent, ...images].join(' ');
}

function attributeName(element: Element): string {
  const isButton = /^(button|submit|image|reset)$/.test(element.getAttribute('type') ?? '');
  const names = [
    isButton ? element.getAttribute('value') : '',
    ...['alt', 'title', 'placeholder'].map((a) => element.getAttribute(a)),
  ];
  return names.find((name) => name?.trim()) ?? '';
}

/** The text beside a control in its line, a tick box's after it and a field's before it, else the cell before it. */
function nearbyText(element: Element): string {
  const sides = [element.previousSibling, element.nextSibling].map((node) => node?.textContent?.trim() ?? '');
  if (element.matches(CANDIDATES.checkbox)) sides.reverse();
  const beside = sides.find((text) => text !== '' && text.length < 80);
  if (beside) return beside;
  const cell = element.closest('td, th, dd, li') ?? element.parentElement;
  const before = cell?.previousElementSibling?.textContent?.trim() ?? '';
  return before.length < 80 ? before : '';
}

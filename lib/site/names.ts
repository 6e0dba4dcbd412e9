// What a control is called: its accessible name, and for a field the words beside or above it that nothing ties to it.
// The well-kept library for this weighs a fifth of the page's script; the tests compare with it on every stored page.
import { plain } from '@/lib/text/wording';
import { ROLE_SELECTORS } from './roles';
import { flatText, type Tree, trimmed } from './roots';

/** The accessible name of a control, plain: declared label, `<label>`, own text, then `value`, `title`, `alt`, `placeholder`. */
export function nameOf(element: Element): string {
  const known = names?.get(element) ?? read(element);
  names?.set(element, known);
  return known;
}

/** Asked for each part of the page, read once while it is looked at; afterwards the page may change at any time. */
let names: WeakMap<Element, string> | undefined;
export function remember(on: boolean): void {
  names = on ? new WeakMap() : undefined;
}

function read(element: Element): string {
  // Most links hold a text and nothing else that names them.
  if (!element.firstElementChild && element.nodeName === 'A' && !element.ariaLabel && element.textContent?.trim())
    return plain(element.textContent.slice(0, 200));
  for (const say of [ariaName, labelText, ownText, attributeName]) {
    const said = say(element);
    const name = plain(said) || arrow(said);
    if (name) return name;
  }
  return '';
}

/** « › » says where it leads to whoever sees it. */
function arrow(text: string): string {
  return /^\s*[›»>→▶]+\s*$/.test(text) ? 'suivant' : /^\s*[‹«<←◀]+\s*$/.test(text) ? 'precedent' : '';
}

function ariaName(element: Element): string {
  const tree = element.getRootNode() as Tree;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => tree.getElementById(id)).map((label) => (label ? flatText(label) : ''));
  return trimmed(texts.join(' ')) || (element.ariaLabel ?? '');
}

function labelText(element: Element): string {
  return [...((element as HTMLInputElement).labels ?? [])].map(flatText).join(' ');
}

/** Text of fields is what the user typed, not their name. */
function ownText(element: Element): string {
  const typed = 'value' in element && element.nodeName !== 'BUTTON' && element.nodeName !== 'LI';
  return typed || element.role === 'textbox' ? '' : flatText(element);
}

function attributeName(element: Element): string {
  const names = /^(button|submit|image|reset)$/.test((element as HTMLInputElement).type) ? ['value'] : [];
  return [...names, 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '').find(trimmed) ?? '';
}

/** What a field without a name of its own is called by the words beside it; '' for what is no field. */
export function fieldName(element: Element): string {
  return 'value' in element ? nearbyName(element, element.matches(ROLE_SELECTORS.checkbox)) : '';
}

/** Longest text that labels a field, characters: more is a sentence about something else. */
const LABEL = 80;
const FIELDS = 'input, select, textarea';

/**
 * The words beside a field in its line (a tick box's after it), before one of its wrappers, or at the head of its column:
 * how old forms and hasty ones are labelled. Wrappers are climbed while they hold no other field.
 */
function nearbyName(field: Element, isBox: boolean): string {
  let node: Element | null = field;
  for (let i = 0; node && i < 4; i++, node = node.parentElement) {
    const sides = [labelBeside(node.previousSibling), labelBeside(node.nextSibling)];
    if (isBox) sides.reverse();
    // What follows a field is its unit, its error or the next label; only its own line is read on that side.
    const beside = i === 0 || isBox ? sides.find(Boolean) : labelBeside(node.previousSibling);
    if (beside) return plain(beside);
    if ((node.parentElement?.querySelectorAll(FIELDS).length ?? 2) > 1) break;
  }
  const cell = field.closest<HTMLTableCellElement>('td');
  const above = cell?.parentElement?.previousElementSibling?.children[cell.cellIndex];
  return plain(labelBeside(above));
}

function labelBeside(node: Node | null | undefined): string {
  let beside = node;
  while (beside && !trimmed(beside.textContent) && !(beside as Element).matches?.(FIELDS))
    beside = beside.previousSibling;
  if (!beside || (beside as Element).matches?.(FIELDS) || (beside as Element).querySelector?.(FIELDS)) return '';
  const text = trimmed(flatText(beside));
  return text.length < LABEL ? text : '';
}

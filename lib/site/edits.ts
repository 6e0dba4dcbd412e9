// Tells an edit of a sheet from all else a person does on its page: looking for something, moving about, opening a dossier.
import { fits, plain } from '@/lib/text/wording';
import { known } from './knowledge';
import { fieldName, nameOf } from './names';
import { selectorOf } from './roles';
import { flatText } from './roots';

const PRESSED = selectorOf(['button', 'link', 'menuitem']);
/** What is chosen in, not written in. */
const CHOSEN =
  'select, input:not([type=email], [type=number]), [role=checkbox], [role=radio], [role=switch], [role=combobox], [role=slider]';
const AROUND =
  'compagnon-ror, nav, search, [type=search], [role^=search], [role=navigation], [role=banner], header:not(main *)';
const FORM = 'form, [role=form]';
const DIALOG = 'dialog, [role$=dialog]';
/** Keys that move about, and those held with others. */
const MOVES = /^(Tab|Escape|Shift|Control|Alt.*|Meta|F\d+)$/;

const says = (name: string, wordings: readonly string[]) => wordings.some((wording) => fits(name, wording));
const called = (element: Element) => nameOf(element) || fieldName(element);

/**
 * Is a person about to change the sheet: writing in a field of it, choosing in one that is kept by a control of its form, or pressing
 * what edits or keeps? Fields of search, of filters and of the site's navigation, and all that is about a dossier, are no part of it.
 */
export function isEdit(event: Event): boolean {
  const { type, key = '', ctrlKey, metaKey } = event as KeyboardEvent;
  const path = event.composedPath().filter((node) => (node as Node).nodeType === 1) as Element[];
  const at = (selector: string) => path.find((element) => element.matches(selector));
  const writes = type === 'beforeinput';
  const pressed = writes ? undefined : at(PRESSED);
  const control = writes ? path[0] : (pressed ?? at(CHOSEN));
  if (!control || at(AROUND) || says(called(control), known.spared)) return false;
  // Behind such a window of the page nothing of ours can be used: what cannot be answered is not asked.
  if (at(':modal')?.ownerDocument === document) return false;
  if (path.some((element) => element.matches(DIALOG) && plain(flatText(element)).includes('dossier collaboratif')))
    return false;
  if (pressed) return (!key || key === 'Enter' || key === ' ') && says(nameOf(pressed), known.edits);

  const form = at(FORM) ?? at(DIALOG);
  const names = [...(form?.querySelectorAll(`${PRESSED}, input`) ?? [])].map(called);
  const keeps = names.some((name) => says(name, known.edits));
  if (writes) return keeps || !names.some((name) => says(name, known.spared));
  const typed = (control as HTMLInputElement).selectionStart ?? undefined;
  return keeps && typed === undefined && !ctrlKey && !metaKey && !MOVES.test(key);
}

// The pager of a list: its controls for the page before and the page after, where it has one.
import { locate } from './locate';
import { nameOf } from './names';
import { selectorOf } from './roles';
import { above, textOf } from './roots';

type Turner = 'nextPage' | 'previousPage';

/** What turns the page of a list now; undefined where there is no pager, or no page on that side. */
export function turner(list: Element, part: Turner): Element | undefined {
  const pages: { control: Element; number: number }[] = [];
  for (let i = 0, around = above(list); around && i < 5; i++, around = above(around)) {
    const arrow = locate(part, [around], { except: list })?.element;
    if (arrow && isPager(arrow)) return isOff(arrow) ? undefined : arrow;
    // The branch that the list is on was looked at on the way up, and thousands of rows were not.
    for (const box of around.children) if (!box.contains(list)) pages.push(...numbered(box));
    const now = pages.find(({ control }) => isCurrent(control))?.number;
    if (pages.length > 1 && now)
      return pages.find(({ number }) => number === now + (part === 'nextPage' ? 1 : -1))?.control;
  }
  return undefined;
}

/** Controls named by a number, as pagers without words have: « 2 », « Page 2 ». */
function numbered(around: Element): { control: Element; number: number }[] {
  const controls = selectorOf(['button', 'link']);
  const own = around.matches(controls) ? [around] : around.querySelectorAll(controls);
  return [...own].flatMap((control) => {
    const [, number] = /^(?:page )?(\d+)$/.exec(nameOf(control)) ?? [];
    return number ? [{ control, number: Number(number) }] : [];
  });
}

/** It, or the item that it is all of. */
const either = (control: Element, selector: string) =>
  control.matches(selector) || control.parentElement?.matches(selector) === true;
const isCurrent = (control: Element) =>
  either(control, '[aria-current]:not([aria-current=false]), [class*=active], [class*=current], [class*=selected]');

/** « Suivant » may be that of a form in steps: pages of a list are numbered, or counted. */
function isPager(control: Element): boolean {
  for (let i = 0, around = above(control); around && i < 4; i++, around = above(around)) {
    const text = textOf(around);
    if (text.length > 300) return false;
    if (/\d/.test(text)) return true;
  }
  return false;
}

const isOff = (control: Element) => either(control, ':disabled, [aria-disabled=true], [class*=disabled]');

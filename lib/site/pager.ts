// The pager of a list: its controls for the page before and the page after, where it has one.
import { locate } from './locate';
import { above, textOf } from './roots';

/** What turns the page of a list now; undefined where there is no pager, or no page on that side. */
export function turner(list: Element, part: 'nextPage' | 'previousPage'): Element | undefined {
  for (let i = 0, around = above(list); around && i < 5; i++, around = above(around)) {
    const element = locate(part, [around], { except: list })?.element;
    if (element && isPager(element)) return isOff(element) ? undefined : element;
  }
  return undefined;
}

/** « Suivant » may be that of a form in steps: pages of a list are numbered, or counted. */
function isPager(control: Element): boolean {
  for (let i = 0, around = above(control); around && i < 4; i++, around = above(around)) {
    const text = textOf(around);
    if (text.length > 300) return false;
    if (/\d/.test(text)) return true;
  }
  return false;
}

const isOff = (control: Element) => control.closest(':disabled, [aria-disabled=true], [class*=disabled]') !== null;

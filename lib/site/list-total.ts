// How many rows a list says it has, those that are not in the document included.
import { above, textOf } from './roots';

/** « 1 à 10 sur 3 643 », « 3 643 résultats ». */
const NUMBER = '(\\d{1,3}(?:[\\s.,]?\\d{3})*)(?!\\d)';
const TOTAL = new RegExp(
  `(?:\\bsur|\\bof|/)\\s*${NUMBER}|${NUMBER}\\s*(?:structure|[ée]tablissement|r[ée]sultat|entr[ée]e|[ée]l[ée]ment|ligne)s?\\b`,
  'i',
);
/** A count is said in a short line. */
const LINE = 160;

/** From its role, else from what is written beside it; undefined when nothing says. */
export function declaredTotal(list: Element): number | undefined {
  const declared = list.closest('[aria-rowcount]') ?? list;
  const count = Number(declared.ariaRowCount ?? Number.NaN);
  if (count > 0) return declared.querySelector('[role=columnheader]') ? count - 1 : count;
  for (let i = 0, around: Element = list; i < 4; i++) {
    const parent = above(around);
    if (!parent) return undefined;
    const beside = [...parent.children].filter((child) => child !== around);
    for (const line of beside.flatMap((child) => [child, ...child.querySelectorAll('div, p, span')].slice(0, 40))) {
      const text = line.querySelector('select, li') ? '' : textOf(line);
      const [, first, second] = (text.length < LINE && TOTAL.exec(text)) || [];
      const said = Number((first ?? second ?? '').replace(/\D/g, ''));
      if (said > 0) return said;
    }
    around = parent;
  }
  return undefined;
}

// The rows of a list as they stand on the page: texts and link; what they mean is read in the background.
import type { RawRow } from '@/lib/messages';
import { plain } from '@/lib/text/wording';
import { known } from './knowledge';
import { textOf } from './roots';

/** Could a text be an establishment's: a FINESS-like number, a word for a kind of one, or a postal code beside words. */
export function looksLikeStructure(text: string): boolean {
  // A label or a cell may touch the number in the text: only digits tell where it ends.
  if (/(?<!\d)\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d(?!\d)/.test(text)) return true;
  const short = text.slice(0, 400);
  return /\p{L}.*\p{L}/u.test(short) && (/\b\d{5}\b/.test(short) || known.types.test(plain(short)));
}

/** One row. Its key is its own link, which is then not told twice, else all it says: what tells it from the others of its page. */
export function readRow(element: Element): RawRow {
  const cells = readCells(element);
  const href = linkAddress((element.shadowRoot ?? element).querySelector('a[href]'));
  return { key: (href ?? cells.join(' | ')).slice(0, 2000) || '-', cells };
}

/** What each cell of a row says. */
export function readCells(row: Element): string[] {
  return cellsOf(row)
    .slice(0, 40)
    .map((cell) => textOf(cell).slice(0, 500));
}

/** Wrappers of one child are looked through: a row of one cell may be a card of several texts. */
function cellsOf(row: Element): Element[] {
  let cells = insideOf(row);
  for (let i = 0; cells.length === 1 && i < 4; i++) {
    const inner = insideOf(cells[0] as Element);
    if (inner.length === 0) break;
    cells = inner;
  }
  return cells.length > 0 ? cells : [row];
}

/** Walked by hand: spreading a live collection costs more than all the rest of reading a row. */
function insideOf(element: Element): Element[] {
  const inside: Element[] = [];
  let child = (element.shadowRoot ?? element).firstElementChild;
  for (; child; child = child.nextElementSibling) inside.push(child);
  return inside;
}

/** A real address of the same site: not a script, not a jump within the page. */
function linkAddress(link: Element | null): string | undefined {
  const href = link?.getAttribute('href');
  if (!href || !link || (href.startsWith('#') && !href.startsWith('#/') && !href.startsWith('#!'))) return undefined;
  const { href: address } = link as HTMLAnchorElement;
  // Asked once: it is put together anew each time.
  here ??= `${location.origin}/`;
  return `${address}`.startsWith(here) && address.length <= 2000 ? address : undefined;
}

let here: string | undefined;

// The texts of a page in its order, line by line: what is a label and what is its value is read in the background.
import { trimmed } from './roots';

/** Elements that do not break a line. */
const INLINE = 'a, abbr, b, bdi, em, font, i, label, mark, small, span, strong, sub, sup, u';
const TYPED = 'input:not([type=hidden], [type=password], [type=checkbox], [type=radio]), textarea';

/** Each line as its texts, those typed in fields included; a cell, a paragraph, a term are lines. */
export function readLines(tree: Node): string[][] {
  const lines: string[][] = [];
  let line: Element | null = null;
  const walker = (tree.ownerDocument ?? (tree as Document)).createTreeWalker(tree, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const typed = (node as Element).matches?.(TYPED) ? (node as HTMLInputElement).value : '';
    const text = trimmed(node.nodeValue ?? typed).slice(0, 1000);
    if (!text || around?.matches('script, style, textarea, option')) continue;
    const block = around?.closest(`:not(${INLINE})`) ?? null;
    if (typed || block !== line) lines.push([]);
    lines.at(-1)?.push(text);
    line = typed ? null : block;
  }
  return lines;
}

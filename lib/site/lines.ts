// The texts of a page in its order, line by line: what is a label and what is its value is read in the background.
import { trimmed } from './roots';

/** Elements that do not break a line. */
const INLINE = 'a, abbr, b, bdi, em, font, i, label, mark, small, span, strong, sub, sup, u';
/** Never a password, never a file. */
const FIELD = 'select, textarea, input:not([type=hidden], [type=password], [type=file], [type=image])';
const CELL = 'td, th, dt, dd, [role=cell], [role=gridcell], [role$=header]';
/** Controls, menus, windows: no part of a sheet. */
const ASIDE = 'button, nav, dialog, [role=button], [role^=menu], [role=tab], [role=navigation], [role$=dialog]';
/** Touched by a person since the page was drawn: the site may not have kept it. */
const TOUCHED = ':focus, :user-valid, :user-invalid';

/**
 * Each line as its texts, those of fields included; a cell, a paragraph, a term are lines. `kinds`, where given, gets a letter a
 * line: what it stands in (`lib/comparison/lines.ts` has the list).
 */
export function readLines(tree: Node, kinds: string[] = []): string[][] {
  const lines: string[][] = [];
  let line: Element | null = null;
  let cell: Element | null = null;
  let row: Element | null = null;
  const walker = (tree.ownerDocument ?? (tree as Document)).createTreeWalker(tree, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    const field = element?.matches(FIELD) ? (element as HTMLInputElement) : undefined;
    const empty = element?.matches(CELL) && !trimmed(element.textContent) && !element.querySelector(FIELD);
    const text = trimmed(field ? heldBy(field) : node.nodeValue).slice(0, 1000);
    const around = empty ? element : node.parentElement;
    if (!(text || empty || field) || around?.matches('script, style, textarea, option')) continue;
    const block = around?.closest(`:not(${INLINE})`) ?? null;
    if (!field && !empty && block === line) {
      lines.at(-1)?.push(text);
      continue;
    }
    line = field ? null : block;
    const touched = field?.matches(TOUCHED);
    const within = around?.closest(CELL) ?? null;
    const first = within !== cell;
    const label = field && (!first || !within) ? nameOf(field) : '';
    lines.push([...(label ? [label] : []), touched ? '' : text]);

    cell = within;
    const aside = field && /^(submit|button|reset)$/.test(field.type) ? field : around?.closest(ASIDE);
    const heading = around?.closest('h1, h2, h3, h4, h5, h6, caption, legend, [role=heading]');
    let kind = '-';
    if (aside && !within?.contains(aside)) kind = 'b';
    else if (heading) kind = heading.ariaLevel ?? (/^H(\d)/.exec(heading.nodeName)?.[1] || '6');
    else if (within && first) {
      const header = within.matches('th, [role$=header]');
      kind = within.matches('dt') ? 'k' : within.matches('dd') ? 'v' : header ? 't' : aside ? 'o' : touched ? 'u' : 'd';
      const its = within.closest('tr, [role=row]');
      if (its && its !== row) kind = kind.toUpperCase();
      row = its;
    } else if (aside) kind = 'b';
    else if (field) kind = touched || field.type === 'radio' ? 'e' : 'f';
    else if (within) kind = '+';
    kinds.push(kind[0] as string);
  }
  return lines;
}

function heldBy(field: HTMLInputElement): string {
  const { type, value, checked } = field;
  if (type === 'radio') return '';
  if (type === 'checkbox') return checked ? 'oui' : 'non';
  return (field as unknown as HTMLSelectElement).selectedOptions?.[0]?.text ?? value;
}

const nameOf = (field: HTMLInputElement) =>
  trimmed(field.labels?.[0]?.textContent || field.ariaLabel || field.title).slice(0, 200);

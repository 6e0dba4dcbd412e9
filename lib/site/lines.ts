// The texts of a page in its order, line by line: what is a label and what is its value is read in the background.
import { trimmed } from './roots';

/** Elements that do not break a line. */
const INLINE = 'a, abbr, b, bdi, em, font, i, label, mark, small, span, strong, sub, sup, u';
const FIELD = 'input, select, textarea';
/** Fields that say nothing of a sheet, or nothing that is ours to read: a password, be it shown, least of all. */
const SILENT = /hidden|password|file|image|submit|button|reset/;
const CELL = 'td, th, dt, dd, [role=cell], [role=gridcell], [role$=header]';
/** Controls, menus, windows, texts being written: no part of a sheet. */
const ASIDE = 'button, nav, dialog, [role=button], [role^=menu], [role=tab], [role$=dialog], [contenteditable]';
/** Touched by a person since the page was drawn: the site may not have kept it, and it is not read. */
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
    const element = node.nodeType === 1 ? (node as HTMLInputElement) : undefined;
    const field = element?.matches(FIELD) && !SILENT.test(element.type + element.autocomplete) ? element : undefined;
    const empty = element?.matches(CELL) && !trimmed(element.textContent) && !element.querySelector(FIELD);
    const touched = field?.matches(TOUCHED);
    const text = touched ? '' : trimmed(field ? heldBy(field) : node.nodeValue).slice(0, 1000);
    const around = empty ? element : node.parentElement;
    if (!(text || empty || field) || around?.matches('script, style, textarea, option')) continue;
    const block = around?.closest(`:not(${INLINE})`) ?? null;
    if (!field && !empty && block === line) {
      lines.at(-1)?.push(text);
      continue;
    }
    line = field ? null : block;
    const within = around?.closest(CELL) ?? null;
    const more = within === cell;
    cell = within;
    const label = field && (more || !within) && nameOf(field);
    lines.push(label ? [label, text] : [text]);

    const aside = around?.closest(ASIDE);
    const heading = around?.closest('h1, h2, h3, h4, h5, h6, caption, legend, [role=heading]');
    let kind = field ? (touched ? 'e' : 'f') : within ? '+' : '-';
    if (aside && (more || !within?.contains(aside))) kind = 'b';
    else if (heading) kind = heading.ariaLevel ?? (/\d/.exec(heading.nodeName)?.[0] || '6');
    else if (within && !more) {
      const header = within.matches('th, [role$=header]');
      kind = { DT: 'k', DD: 'v' }[within.nodeName] ?? (header ? 't' : aside ? 'o' : touched ? 'u' : 'd');
      const its = within.closest('tr, [role=row]');
      if (its && its !== row) kind = kind.toUpperCase();
      row = its;
    }
    kinds.push(kind[0] as string);
  }
  return lines;
}

const heldBy = (field: HTMLInputElement) =>
  /box|radio/.test(field.type)
    ? field.checked
      ? 'oui'
      : 'non'
    : ((field as unknown as HTMLSelectElement).selectedOptions?.[0]?.text ?? field.value);

const nameOf = (field: HTMLInputElement) =>
  trimmed(field.labels?.[0]?.textContent || field.ariaLabel || field.title).slice(0, 200);

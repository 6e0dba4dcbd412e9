// Text cut into rows of cells (RFC 4180), by semicolons, commas or tabs, whichever the file was written with.

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** How often each stands in the first line, outside quotes. */
function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (separator: string) => counts.get(separator) ?? 0;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A line that tells Excel how the file is cut, and is no row. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/i;

/** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
const unguarded = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Rows in their order, the empty ones too: their numbers are those a spreadsheet shows. A quote never closed ends with the text. */
export function rowsOf(file: string): string[][] {
  const told = SEPARATOR_LINE.exec(file);
  const text = told ? file.slice(told[0].length) : file.replace(/^\uFEFF/, '');
  const separator = told?.[1] ?? separatorOf(text);
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const { cell, end } = quoted ? quotedCell(text, at + 1) : { cell: '', end: at };
    const stop = endOfCell(text, end, separator);
    cells.push(unguarded(cell + text.slice(end, stop)));
    if (text[stop] === separator) {
      at = stop + 1;
      // A separator at the very end has one more cell, empty, after it.
      if (at === text.length) cells.push('');
      else continue;
    }
    rows.push(cells);
    cells = [];
    at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

function quotedCell(text: string, from: number): { cell: string; end: number } {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

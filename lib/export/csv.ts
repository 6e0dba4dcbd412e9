// A list as CSV that French Excel opens by a double click, and that runs nothing there. Semicolons in every language: what Excel cuts
// by goes by the region set in Windows, which in these establishments is France whatever the browser speaks, and files go from one
// colleague to another.

/** Makes Excel read UTF-8. */
const BOM = '\uFEFF';

/** A cell beginning so is a formula for a spreadsheet: it gets the apostrophe that makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells, titles first. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
}

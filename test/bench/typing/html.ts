// The pages of the bench as the server sends them: one table, one look, whoever searches it.
import { escapeHtml } from '../../ror/front';
import { COLUMNS, type Line } from './rows';

const STYLE = `
body { margin: 16px; font: 14px/1.4 sans-serif; }
.box { margin: 0 0 12px; }
.box input { width: 320px; padding: 4px 8px; font: inherit; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 8px; border: 1px solid #ccc; text-align: left; }
.grid { height: 640px; }`;

const FILTERS = `<form><label><input type="checkbox" checked> MSS</label> <label><input type="checkbox"> SSR</label></form>`;

/** The address of a row's sheet. */
const sheetOf = ({ id }: Line): string => `/ror/fiche.do?et=${id}`;

/** The table itself. */
export function tableOf(rows: readonly Line[]): string {
  const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const cells = (row: Line) =>
    keys.map((key) => {
      const text = escapeHtml(row[key]);
      return `<td class="${key}">${key === 'name' ? `<a href="${sheetOf(row)}">${text}</a>` : text}</td>`;
    });
  const head = keys.map((key) => `<th>${COLUMNS[key]}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n');
  return `<table id="rows"><thead><tr>${head}</tr></thead><tbody class="list">\n${body}</tbody></table>`;
}

/** A page of the bench's own, that runs `script`. */
export function peerPage(name: string, content: string): string {
  return page(`<div id="page">${content}</div><script type="module" src="/${name}.js"></script>`);
}

/** The directory of the site, with its boxes ticked; `content` is its list, or nothing yet. */
export function directoryPage(content: string): string {
  return page(`<h1>Répertoire</h1>${FILTERS}<section id="list">${content}</section>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Répertoire</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

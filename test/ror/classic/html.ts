// HTML written as template text: whatever is put in is escaped, unless it is HTML already.
import { escapeHtml } from '../front';

/** A piece of HTML that is safe to put into another. */
export class Html {
  constructor(readonly source: string) {}
}

/** What a template takes: `false` and `undefined` write nothing, arrays write their items one after the other. */
export type Part = string | number | Html | false | undefined | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((before, string, index) => before + write(parts[index - 1]) + string));
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.source;
  return typeof part === 'object' ? part.map(write).join('') : escapeHtml(String(part));
}

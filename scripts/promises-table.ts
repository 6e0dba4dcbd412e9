// The table of `docs/promesses.md`: a promise a line, whether it was kept when last tried, what was measured, by what.

export interface Tried {
  /** `S2`, `R1`… */
  id: string;
  /** In plain French, its figure included. */
  says: string;
  kept: boolean;
  /** What its tests noted, oldest first. */
  figures: readonly string[];
  /** Tests that were run for it, and how many of them failed. */
  tests: number;
  failed: number;
  /** Where it is kept less far than written, and why. */
  limit?: string | undefined;
}

const START = '<!-- mesures : début, écrit par npm run promises -->';
const END = '<!-- mesures : fin -->';
const HEAD = '| N° | Promesse | Dernière mesure | Commande |\n| --- | --- | --- | --- |';

/** Lines of the table by the promise's number, as `document` holds them. */
function linesOf(document: string): Map<string, string> {
  const [, inside = ''] = /<!-- mesures : début[^\n]*\n([\s\S]*?)<!-- mesures : fin/.exec(document) ?? [];
  const lines = inside.split('\n').filter((line) => /^\| [A-Z]+\d+ \|/.test(line));
  return new Map(lines.map((line) => [line.split('|')[1]?.trim() ?? '', line]));
}

/**
 * `document` with the lines of `tried` brought up to date and all others as they were, in the order of `ids`.
 * `day` is written beside each figure, `YYYY-MM-DD`.
 * @throws Error when the document has no place for the table
 */
export function withTable(document: string, tried: readonly Tried[], ids: readonly string[], day: string): string {
  if (!document.includes(START) || !document.includes(END)) throw new Error('no place for the table');
  const lines = linesOf(document);
  for (const one of tried) lines.set(one.id, lineOf(one, day));
  const table = [HEAD, ...ids.flatMap((id) => lines.get(id) ?? [])].join('\n');
  const before = document.slice(0, document.indexOf(START) + START.length);
  return `${before}\n${table}\n${document.slice(document.indexOf(END))}`;
}

function lineOf({ id, says, kept, figures, tests, failed, limit }: Tried, day: string): string {
  const state = kept ? `✔ tenue (${tests} ${tests > 1 ? 'tests' : 'test'})` : `✘ non tenue (${failed} sur ${tests})`;
  const told = [`${state}, le ${day}`, ...figures, ...(limit ? [`Limite : ${limit}`] : [])];
  return `| ${[id, says, told.join('<br>'), `\`npm run promises -- --only ${id}\``].map(cell).join(' | ')} |`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

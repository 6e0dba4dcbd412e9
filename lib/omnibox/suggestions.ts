// What the address bar proposes for the words typed after `ror`, in the writing each browser takes.
import type { Answer } from '@/lib/catalogue/catalogue';
import type { ListedRow } from '@/lib/messages';
import { t } from '@/lib/text/text';

export interface Suggestion {
  /** What the address bar holds once it is chosen: words that find the same structure again. */
  content: string;
  description: string;
}

/** Chrome reads descriptions as XML and refuses all of them for one bad sign; Firefox shows them as they are. */
export type Writing = 'xml' | 'plain';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** No sign of XML, none that XML forbids, on one line. */
const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => MARKS[sign] ?? '');

/** The text as that writing takes it. */
export function written(text: string, writing: Writing): string {
  return writing === 'xml' ? escaped(text) : text.replace(/\p{Cc}/gu, ' ');
}

/** « EHPAD LES TILLEULS – MURET (31) · FINESS 310000017 » */
function describe(row: ListedRow, pinned: boolean, writing: Writing): string {
  const { name, commune, department, finess } = row;
  const place = [commune, department && `(${department})`].filter(Boolean).join(' ');
  const facts = [place, finess && `FINESS ${finess}`, pinned && t('omnibox_pinned')].filter(Boolean).join(' · ');
  const title = written(name, writing);
  const rest = facts && ` – ${written(facts, writing)}`;
  return writing === 'xml' ? `<match>${title}</match><dim>${rest}</dim>` : title + rest;
}

const contentOf = ({ name, commune, finess }: ListedRow) => [name, finess ?? commune].filter(Boolean).join(' ');

/** The best answer is what Enter opens at once, told in the first line; the others are below it. */
export function suggestionsFor(words: string, { hits, guesses }: Pick<Answer, 'hits' | 'guesses'>, writing: Writing) {
  const rows = hits.map(({ entry }) => ({
    content: contentOf(entry.row),
    description: describe(entry.row, entry.pinned, writing),
  }));
  const distinct = rows.filter(({ content }, i) => rows.findIndex((row) => row.content === content) === i);
  const [best, ...others] = distinct;
  if (words.trim() === '') return { first: written(t('omnibox_hint'), writing), suggestions: distinct };
  if (!best || guesses) return { first: written(t('omnibox_none', words.trim()), writing), suggestions: distinct };
  return { first: best.description, suggestions: others };
}

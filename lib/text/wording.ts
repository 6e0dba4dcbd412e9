// Compares what a page says with what we know it may say: accents, case, apostrophes and spaces do not count.
import { plainText } from '@/lib/naming/plain';

export { plainText as plain };

/** `form:nomDossier` → `form nom dossier`: a `name` or an `id` as words. */
export const attributeWords = (text: string) => plainText(text.replace(/([a-z\d])([A-Z])/g, '$1 $2'));

/**
 * Does a plain text fit a wording? A wording is plain words; `*` at either end stands for anything or nothing,
 * between words for any words: `creer * dossier collaboratif`.
 */
export function fits(text: string, wording: string): boolean {
  const { anchor, parts } = partsOf(wording);
  if (!text.includes(anchor)) return false;
  const [first = '', ...rest] = parts;
  const padded = ` ${text} `;
  if (rest.length === 0) return text === first;
  if (first !== '' && !padded.startsWith(` ${first} `)) return false;
  let from = first.length;
  const last = rest.pop() ?? '';
  for (const part of rest) {
    const at = padded.indexOf(` ${part} `, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return last === '' || (padded.endsWith(` ${last} `) && padded.length - last.length - 2 >= from);
}

interface Parts {
  parts: readonly string[];
  /** The longest of them: most texts are told apart by it alone. */
  anchor: string;
  /** Its longest word. */
  stem: string;
}

/** A word without which no text fits a wording. */
export const stemOf = (wording: string) => partsOf(wording).stem;

/** Wordings are few and asked thousands of times. */
const known = new Map<string, Parts>();
function partsOf(wording: string): Parts {
  let found = known.get(wording);
  if (!found) {
    const parts = wording.split('*').map((part) => part.trim());
    const longest = (texts: string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a));
    const anchor = longest(parts);
    found = { parts, anchor, stem: longest(anchor.split(' ')) };
    known.set(wording, found);
  }
  return found;
}

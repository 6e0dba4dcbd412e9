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
  const [first = '', ...rest] = wording.split('*').map((part) => part.trim());
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

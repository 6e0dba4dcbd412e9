// The language of the sentences, and what goes by it: days, lists. It is not always the browser's: one in German shows the French.
import { t } from './text';

/** `fr-FR`, `en-GB`: as the file of sentences in use names itself. */
export const language = (): string => t('language');

/** Made when first asked for, once for each language: making a formatter takes longer than all it writes. */
export function perLanguage<T>(make: (language: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const asked = language();
    const known = made.get(asked) ?? make(asked);
    made.set(asked, known);
    return known;
  };
}

const conjunction = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunction = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const month = perLanguage((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** « a, b et c » */
export const allOf = (words: readonly string[]): string => conjunction().format(words);

/** « a, b ou c » */
export const anyOf = (words: readonly string[]): string => disjunction().format(words);

/** `2027-03` → « mars 2027 ». */
export const monthWords = (day: string): string => month().format(Date.parse(`${day.slice(0, 7)}-01T00:00:00Z`));

// The sentences of the extension as a browser in a language shows them, for tests that look for them by their key.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'fr' | 'en';
export type Sentences = Readonly<Record<string, { message: string }>>;

const read = (language: Language): Sentences =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../public/_locales/${language}/messages.json`), 'utf8'));

export const SENTENCES: Readonly<Record<Language, Sentences>> = { fr: read('fr'), en: read('en') };

/** `$1`, `$2`… replaced, and no-break spaces as tests write them. @throws Error when there is no such sentence. */
export function said(language: Language, key: string, ...values: (string | number)[]): string {
  const message = SENTENCES[language][key]?.message;
  if (message === undefined) throw new Error(`no sentence ${key} in ${language}`);
  return filled(message, values.map(String)).replace(/\s/g, ' ');
}

export const filled = (message: string, values: readonly string[]): string =>
  message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

// The one way to a sentence shown to the user: its key in `public/_locales/*/messages.json`.
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/fr/messages.json';

export type TextKey = keyof typeof messages;
/** Keys of sentences that count something: `x_0`, `x_1` and `x_n` all exist. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Base}_n` ? Base : never) : never;

type I18n = (key: string, substitutions?: string[]) => string;

/**
 * The sentence of `key` in the browser's language, `$1`, `$2`… replaced by `values`.
 * A missing key gives the key itself, so that a hole is seen and never empty.
 */
export function t(key: TextKey, ...values: (string | number)[]): string {
  const get = browser.i18n.getMessage as unknown as I18n;
  return get(key, values.map(String)) || key;
}

/** A count in words: French has 0 and 1 in the singular, so three forms (`_0`, `_1`, `_n`); `$1` is `n` written `3 643`. */
export function plural(key: PluralKey, n: number, ...values: (string | number)[]): string {
  const form = n === 0 ? '0' : n === 1 ? '1' : 'n';
  return t(`${key}_${form}` as TextKey, formatNumber(n), ...values);
}

/**
 * A whole number, `3643` → `3 643`, with the narrow no-break space French uses. By hand: the first `Intl.NumberFormat` of a page
 * holds it up for a tenth of a second.
 */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

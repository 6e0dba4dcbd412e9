// The one way to a sentence shown to the user: its key in `public/_locales/*/messages.json`.
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/fr/messages.json';
import { upright } from './direction';

export type TextKey = keyof typeof messages;
/** Keys of sentences that count something: `x_0`, `x_1` and `x_n` all exist. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Base}_n` ? Base : never) : never;

type I18n = (key: string, substitutions?: string[]) => string;

/**
 * Updated or stopped, an extension of Chromium's leaves its scripts on open pages running, and their next sentence throws: nothing is
 * said until it is seen that it is gone.
 */
const sayOrNothing: I18n = (...asked) => {
  try {
    return (browser.i18n.getMessage as unknown as I18n)(...asked);
  } catch {
    return ' ';
  }
};

/**
 * The sentence of `key` in the browser's language, `$1`, `$2`… replaced by `values`, none of which can turn it round.
 * A missing key gives the key itself, so that a hole is seen and never empty.
 */
export function t(key: TextKey, ...values: (string | number)[]): string {
  const get = import.meta.env.FIREFOX ? (browser.i18n.getMessage as unknown as I18n) : sayOrNothing;
  return (
    get(
      key,
      values.map((value) => upright(`${value}`)),
    ) || key
  );
}

/** A count in words: French has 0 and 1 in the singular, so three forms (`_0`, `_1`, `_n`); `$1` is `n` written `3 643`. */
export function plural(key: PluralKey, n: number, ...values: (string | number)[]): string {
  const form = n === 0 ? '0' : n === 1 ? '1' : 'n';
  return t(`${key}_${form}` as TextKey, formatNumber(n), ...values);
}

/**
 * A whole number as the language writes it, `3643` → `3 643`, `3,643`. By hand: the first `Intl.NumberFormat` of a page holds it up
 * for a tenth of a second.
 */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, t('thousands'));
}

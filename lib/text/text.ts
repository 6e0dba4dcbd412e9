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

/** By key, their places still open: the browser takes 20 µs to tell one, and a list asks for a thousand. */
let told: Record<string, string> = {};

/** Asks for all of them again: for tests, where the language changes. */
export const forget = () => {
  told = {};
};

/**
 * The sentence of `key` in the browser's language, `$1`, `$2`… replaced by `values`, none of which can turn it round.
 * A missing key gives the key itself, so that a hole is seen and never empty.
 */
export function t(key: TextKey, ...values: (string | number)[]): string {
  const get = import.meta.env.FIREFOX ? (browser.i18n.getMessage as unknown as I18n) : sayOrNothing;
  // Three places at most: with these in them, it comes back as it is written.
  told[key] ??= get(key, ['$1', '$2', '$3']) || key;
  return told[key].replace(/\$(\d)/g, (_, place) => upright(`${values[place - 1]}`));
}

/** A count in words: French has 0 and 1 in the singular, so three forms (`_0`, `_1`, `_n`); `$1` is `n` written `3 643`. */
export function plural(key: PluralKey, n: number, ...values: (string | number)[]): string {
  return t(`${key}_${n < 2 ? n : 'n'}` as TextKey, formatNumber(n), ...values);
}

/**
 * A whole number as the language writes it, `3643` → `3 643`, `3,643`. By hand: the first `Intl.NumberFormat` of a page holds it up
 * for a tenth of a second.
 */
export function formatNumber(n: number): string {
  return `${n}`.replace(/\B(?=(\d{3})+$)/g, t('thousands'));
}

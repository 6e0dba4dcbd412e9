// How well a row answers a query.
import { kindOf } from './match';
import type { Sought } from './resolve';
import { bitOf, OTHER, type Row, SPELLED_IN_NAME } from './rows';

/** What a match is worth by field (same numbers as `FIELDS`): name before commune before category. */
const WORTH = [10, 9.5, 9, 9, 10, 6, 3, 10, 9];
/** A word found whole in the name. */
const FULL = 1000;

const SHARE_OF_NAME = 120;
const SHARE_OF_COMMUNE = 30;
const IN_ORDER = 90;
/** One word after the other but for small words. */
const NEARLY = 0.95;
const FIRST_WORD = 40;
const SMALL_WORD = 45;
/** Small words as long are as often the beginning of another: `par` of Parolvin. They count twice. */
const LONG_SMALL = 3;
/** Category and acronym read from it, a bit each. */
const CATEGORY = (1 << 5) | (1 << 8);
/** Said by the category too: a MAS whose category is MAS, against a farmhouse. */
const SAID_TWICE = 1.05;
/** Two words of a query found in the same word of the row. */
const USED_TWICE = 0.6;
const LESS_LIKELY = 0.6;

/** Where one slot is best matched in a row: what it is worth (0: nowhere), and at which of the row's entries. */
export interface Match {
  value: number;
  place: number;
}

/** The best match of a slot among the entries not yet `used` (a bit each), else among the used ones, for less. */
function match({ entries }: Row, strengths: Uint8Array, used: number): Match {
  let value = 0;
  let place = -1;
  let fields = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    const strength = strengths[entry >> 4];
    if (!strength) continue;
    const field = entry & 15;
    // An acronym is not a street: IMP is « impasse » in an address.
    if (field === OTHER && kindOf(strength) === 'equivalent') continue;
    const worth = strength * (WORTH[field] ?? 0) * (used & bitOf(i) ? USED_TWICE : 1);
    fields |= 1 << field;
    if (worth > value) {
      value = worth;
      place = i;
    }
  }
  return { value: fields & CATEGORY && fields & ~CATEGORY ? value * SAID_TWICE : value, place };
}

/** The best alternative of a term in a row, and where its slots were found; none when no alternative holds whole. */
export function matchTerm(row: Row, { term, strengths }: Sought, used = 0) {
  let best: { value: number; matches: Match[]; alternative: number } | undefined;
  for (let a = 0; a < strengths.length; a++) {
    const matches: Match[] = [];
    const slots = strengths[a] ?? [];
    let sum = 0;
    for (const slot of slots) {
      const found = match(row, slot, used);
      if (!found.value) break;
      sum += found.value;
      matches.push(found);
    }
    // Six digits or more are a FINESS before they are a department and something else.
    const value = (sum / slots.length) * (a > 0 && term.kind === 'finess' ? LESS_LIKELY : 1);
    if (matches.length === slots.length && value > (best?.value ?? 0)) best = { value, matches, alternative: a };
  }
  return best;
}

/** Whether a row answers a term at all: the quick look that most rows end with. */
export function answers({ entries }: Row, { strengths }: Sought): boolean {
  return strengths.some((slots) => slots.every((slot) => entries.some((entry) => slot[entry >> 4])));
}

/**
 * Score of a row, 0 when a term that counts is not found. `weigh` gives terms a weight each
 * and lets some be missing.
 */
export function score(row: Row, sought: readonly Sought[], weigh?: (term: Sought) => number): number {
  const { nameLength, communeLength } = row;
  let used = 0;
  let sum = 0;
  let weights = 0;
  let named = 0;
  let inCommune = 0;
  let ordered = 0;
  let previous = -2;
  let small = 0;
  for (const one of sought) {
    const { optional } = one.term;
    const found = matchTerm(row, one, used);
    const weight = optional ? 0 : (weigh?.(one) ?? 1);
    weights += weight;
    if (!found) {
      if (optional || weigh) continue;
      return 0;
    }
    sum += found.value * weight;
    if (optional) small += Math.min(1, found.value / FULL) * (one.term.means.length < LONG_SMALL ? 1 : 2);
    for (const { value, place } of found.matches) {
      const fresh = !(used & bitOf(place)) && !optional;
      used |= bitOf(place);
      let from = place;
      let to = place + 1;
      if (((row.entries[place] ?? 0) & 15) === SPELLED_IN_NAME) [from, to] = spelledAt(row, place);
      // Name then commune are one run of words.
      if (to <= nameLength + communeLength) {
        if (previous > -2)
          ordered += from === previous + 1 ? 1 : follows(row, previous, from) ? NEARLY : from > previous ? 0.5 : 0;
        previous = to - 1;
      }
      if (to <= nameLength) {
        if (fresh) named += tellingWords(row, from, to) * Math.min(1, value / FULL);
        if (from === 0) used |= 1;
      } else if (to <= nameLength + communeLength) inCommune++;
    }
  }
  if (!sum || !weights) return 0;
  return (
    sum / weights +
    SHARE_OF_NAME * Math.min(1, named / Math.max(1, row.weight)) +
    SHARE_OF_COMMUNE * Math.min(1, inCommune / Math.max(1, communeLength)) +
    IN_ORDER * (ordered / Math.max(1, sought.length - 1)) +
    (used & 1 ? FIRST_WORD : 0) +
    SMALL_WORD * small
  );
}

/** Words of the name from one place to another, small ones left out. */
function tellingWords({ small }: Row, from: number, to: number): number {
  let count = 0;
  for (let place = from; place < to; place++) if (!(small & bitOf(place))) count++;
  return count;
}

/** Whether nothing but small words stands between two places of the name. */
function follows({ small }: Row, previous: number, from: number): boolean {
  let next = previous + 1;
  while (next < from && small & bitOf(next)) next++;
  return next === from;
}

/** Where in the name the words are that an entry sums up. */
function spelledAt({ entries, spelled }: Row, place: number): readonly [number, number] {
  let nth = 0;
  for (let i = place - 1; i >= 0 && ((entries[i] ?? 0) & 15) === SPELLED_IN_NAME; i--) nth++;
  return spelled[nth] ?? [place, place + 1];
}

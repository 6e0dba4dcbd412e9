// Why a row was found, as typed reasons that the caller puts into words.

import { isNumber, kindOf } from './match';
import { writtenAs } from './places';
import type { Lexicon, Sought } from './resolve';
import { FIELDS, type Field, type Row, SPELLED_IN_NAME } from './rows';
import { matchTerm } from './score';

export type Reason =
  /** Fields the words were found in, name first. */
  | { kind: 'field'; fields: Field[] }
  /** A mistake corrected: `from` as typed, `to` as the row's `field` has it, folded: `writtenAs` unfolds it. */
  | { kind: 'typo'; from: string; to: string; field: Field }
  /** Another writing of the same: St and Saint, an acronym and what it stands for. */
  | { kind: 'equivalent'; from: string; to: string; field: Field };

/** The reasons of a hit: corrections and equivalences in the order of the query, then the fields. */
export function explain(row: Row, sought: readonly Sought[], { words }: Pick<Lexicon, 'words'>): Reason[] {
  const reasons: Reason[] = [];
  const fields = new Set<Field>();
  for (const one of sought) {
    const best = matchTerm(row, one);
    const slots = one.slots[best?.alternative ?? 0] ?? [];
    best?.matches.forEach(({ place }, i) => {
      const entry = row.entries[place] ?? 0;
      const word = words[entry >> 4] ?? '';
      const field = FIELDS[entry & 15] ?? 'name';
      fields.add(field);
      const kind = kindOf(one.strengths[best.alternative]?.[i]?.[entry >> 4] ?? 0);
      // That Haute-Garonne is 31 needs no saying.
      if (kind !== 'typo' && (kind !== 'equivalent' || isNumber(word))) return;
      const token = slots[i]?.token ?? '';
      const from = slots.length > 1 ? (writtenAs(one.term.text, token) ?? token) : one.term.text;
      reasons.push({ kind, from, to: word.replace('=', ''), field });
    });
  }
  if (fields.size)
    reasons.push({ kind: 'field', fields: FIELDS.filter((field, i) => fields.has(field) && i < SPELLED_IN_NAME) });
  return reasons;
}

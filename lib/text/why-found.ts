// Why a structure was found, in words: « nom + commune · faute corrigée : tilluls → TILLEULS · St → SAINT ».
import { type Fields, type Reason, writtenAs } from '@/lib/search';
import { t } from './text';

const FIELD_WORDS = {
  name: 'search_why_name',
  commune: 'search_why_commune',
  finess: 'search_why_finess',
  postalCode: 'search_why_postal_code',
  department: 'search_why_department',
  category: 'search_why_category',
  other: 'search_why_other',
} as const;

/** The reasons of a hit, with the words of its row as it writes them; '' when it simply has the name asked for. */
export function whyFound(reasons: readonly Reason[], row: Fields): string {
  const said = reasons.flatMap((reason) => {
    if (reason.kind === 'field') return [];
    const { kind, from, to, field } = reason;
    // That the category spells the acronym out is said by « type ».
    if (kind === 'equivalent' && field === 'category') return [];
    const written = writtenAs(row[field] ?? '', to) ?? to;
    return [t(kind === 'typo' ? 'search_why_typo' : 'search_why_equivalent', from, written)];
  });
  const fields = reasons.flatMap((reason) => (reason.kind === 'field' ? reason.fields : []));
  const where = fields.map((field) => t(FIELD_WORDS[field])).join(' + ');
  const plain = fields.every((field) => field === 'name');
  return [...new Set([...(plain ? [] : [where]), ...said])].join(' · ');
}

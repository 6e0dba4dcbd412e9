// The types of establishment to choose from: those of the list.
import type { Counts } from '@/lib/catalogue/filter';
import { formatNumber, t } from '@/lib/text/text';

interface Props {
  /** An acronym, '' for all. */
  value: string;
  disabled: boolean;
  /** How many structures each would leave. */
  counts: Counts['types'] | undefined;
}

/** `EHPAD (823)`; those present, the most frequent first, and the one chosen whatever it leaves. Act: `type`. */
export function Types({ value, disabled, counts }: Props) {
  const known = [...(counts ?? [])].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'fr'));
  const missing = value !== '' && !known.some(([type]) => type === value);
  const types = missing ? [...known, [value, counts && 0] as const] : known;
  return (
    <select aria-label={t('filters_type')} value={value} disabled={disabled} data-act="type">
      <option value="">{t('filters_all_types')}</option>
      {types.map(([type, count]) => (
        <option key={type} value={type} label={labelled(type, count)}>
          {type}
        </option>
      ))}
    </select>
  );
}

/** What an option shows; its text stays the name alone. */
const labelled = (name: string, count: number | undefined) =>
  count === undefined ? name : `${name} (${formatNumber(count)})`;

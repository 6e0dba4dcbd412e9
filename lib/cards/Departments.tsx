// The departments of the region to choose from. Act: `department`.
import { OCCITANIE } from '@/lib/naming/departments';
import { formatNumber } from '@/lib/text/text';

interface Props {
  label: string;
  /** What choosing none means. */
  none: string;
  /** A code; one of another region is shown as it is. */
  value: string;
  disabled?: boolean;
  /** How many structures each would leave, by code; told of none when not given. */
  counts?: ReadonlyMap<string, number> | undefined;
}

export function Departments({ label, none, value, disabled = false, counts }: Props) {
  const elsewhere = value !== '' && !OCCITANIE.some(({ code }) => code === value);
  return (
    <select aria-label={label} value={value} disabled={disabled} data-act="department">
      <option value="">{none}</option>
      {elsewhere && <option value={value}>{value}</option>}
      {OCCITANIE.map(({ code, name }) => (
        <option
          key={code}
          value={code}
          {...(counts && { label: `${code} ${name} (${formatNumber(counts.get(code) ?? 0)})` })}
        >
          {`${code} ${name}`}
        </option>
      ))}
    </select>
  );
}

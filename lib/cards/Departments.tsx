// The departments of the region to choose from. Act: `department`.
import { OCCITANIE } from '@/lib/naming/departments';

interface Props {
  label: string;
  /** What choosing none means. */
  none: string;
  /** A code; one of another region is shown as it is. */
  value: string;
  disabled?: boolean;
}

export function Departments({ label, none, value, disabled = false }: Props) {
  const elsewhere = value !== '' && !OCCITANIE.some(({ code }) => code === value);
  return (
    <select aria-label={label} value={value} disabled={disabled} data-act="department">
      <option value="">{none}</option>
      {elsewhere && <option value={value}>{value}</option>}
      {OCCITANIE.map(({ code, name }) => (
        <option key={code} value={code}>{`${code} ${name}`}</option>
      ))}
    </select>
  );
}

// The departments of the region to choose from.
import { OCCITANIE } from '@/lib/naming/departments';

interface Props {
  label: string;
  /** What choosing none means. */
  none: string;
  /** A code; one of another region is shown as it is. */
  value: string;
  disabled?: boolean;
  onChoose: (code: string) => void;
}

export function Departments({ label, none, value, disabled, onChoose }: Props) {
  const known = value === '' || OCCITANIE.some(({ code }) => code === value);
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {!known && <option value={value}>{value}</option>}
      {OCCITANIE.map(({ code, name }) => (
        <option key={code} value={code}>
          {code} {name}
        </option>
      ))}
    </select>
  );
}

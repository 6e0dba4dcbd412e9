// The departments of the region to choose from.
import { t } from '@/lib/text/text';

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
  // A text of the messages, not the table of `lib/naming`: the page's script need not carry it.
  const all = t('departments').split('|');
  if (value && !all.some((one) => one.startsWith(value))) all.unshift(value);
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {all.map((one) => (
        <option key={one} value={one.split(' ')[0]}>
          {one}
        </option>
      ))}
    </select>
  );
}

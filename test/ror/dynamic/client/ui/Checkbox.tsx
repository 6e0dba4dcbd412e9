// The house's own tick box: no native input, the box and its text are two siblings.
import { type KeyboardEvent, useId } from 'react';
import css from './Checkbox.module.css';
import { Icon } from './Icon';

interface CheckboxProps {
  label: string;
  checked: boolean;
  onToggle(): void;
}

export function Checkbox({ label, checked, onToggle }: CheckboxProps) {
  const id = useId();

  function press(event: KeyboardEvent) {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    onToggle();
  }

  return (
    <div className={`${css.option} ${checked ? css.on : ''}`} onClick={onToggle}>
      <span
        className={css.box}
        role="checkbox"
        aria-checked={checked}
        aria-labelledby={id}
        tabIndex={0}
        onKeyDown={press}
      >
        {checked && <Icon name="check" size={14} />}
      </span>
      <span id={id} className={css.text}>
        {label}
      </span>
    </div>
  );
}

// A box to tick, with a sentence that says what it changes.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  about: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
  /** More to know of it, as its organisation's choice. */
  note?: ComponentChildren;
}

export function Choice({ label, about, checked, onChecked, disabled = false, note }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-about`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <div id={`${id}-about`} class="choice-about soft">
          <p>{about}</p>
          {note}
        </div>
      </div>
    </div>
  );
}

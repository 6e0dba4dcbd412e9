// One of a few, each in sight.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  about?: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onValue: (value: T) => void;
  disabled: boolean;
  note: ComponentChildren;
}

export function Radios<T extends string>({ legend, about, options, value, onValue, disabled, note }: Props<T>) {
  const id = useId();
  return (
    <fieldset disabled={disabled} aria-describedby={`${id}-about`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio">
          <input type="radio" name={id} checked={value === option.value} onChange={() => onValue(option.value)} />
          {option.label}
        </label>
      ))}
      <div id={`${id}-about`} class="fieldset-about soft">
        {about && <p>{about}</p>}
        {note}
      </div>
    </fieldset>
  );
}

// A field for words or a date; what is typed stays as typed.
import type { ComponentChildren, RefObject } from 'preact';
import { Field } from './Field';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: ComponentChildren;
  error?: string | undefined;
  type?: 'text' | 'date' | 'multiline';
  required?: boolean;
  /** Earliest day of a date. */
  min?: string;
  /** To give it the focus when its form opens. */
  inputRef?: RefObject<HTMLInputElement | null>;
}

export function TextField({ label, hint, error, value, onValue, type = 'text', required = false, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const shared = {
          ...control,
          value,
          'aria-required': required,
          onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
        };
        if (type === 'multiline') return <textarea rows={3} {...shared} />;
        if (type === 'date') return <input type="date" min={rest.min} {...shared} />;
        return <input type="text" autocomplete="off" ref={rest.inputRef ?? null} {...shared} />;
      }}
    </Field>
  );
}

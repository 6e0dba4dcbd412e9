// A labelled text field whose value lives in its owner's state.
import { type HTMLInputTypeAttribute, useId } from 'react';
import css from './TextField.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  disabled?: boolean;
  error?: string | undefined;
  hint?: string;
}

export function TextField({ label, value, onChange, error, hint, ...input }: TextFieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={`${css.input} ${error ? css.wrong : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={note ? `${id}n` : undefined}
      />
      {note && (
        <p id={`${id}n`} className={error ? css.error : css.hint} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

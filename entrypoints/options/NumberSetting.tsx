// A number of days or months; only a value within the bounds is stored, what is typed stays on screen.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { t } from '@/lib/text/text';
import { readWholeNumber } from './whole-number';

interface Props {
  label: string;
  hint: string;
  unit: string;
  value: number;
  min: number;
  max: number;
  onNumber: (value: number) => void;
  disabled: boolean;
  note: ComponentChildren;
}

export function NumberSetting({ label, hint, unit, value, min, max, onNumber, disabled, note }: Props) {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && readWholeNumber(typed, min, max) === undefined;
  return (
    <Field
      label={label}
      hint={
        <>
          {hint} {note}
        </>
      }
      error={wrong ? t('options_number_wrong', min, max) : undefined}
    >
      {(control) => (
        <span class="with-unit">
          <input
            {...control}
            disabled={disabled}
            inputMode="numeric"
            autocomplete="off"
            value={typed ?? String(value)}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const number = readWholeNumber(text, min, max);
              if (number !== undefined && number !== value) onNumber(number);
            }}
          />
          {unit}
        </span>
      )}
    </Field>
  );
}

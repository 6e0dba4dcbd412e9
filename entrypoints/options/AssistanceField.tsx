// The address of the assistance; stored when it is one, or empty, what is typed stays on screen.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { t } from '@/lib/text/text';

/** As the settings take it. */
const ADDRESS = /^([\w.+-]+@[\w-]+(\.[\w-]+)+)?$/;
const LONGEST = 120;

interface Props {
  value: string;
  onAddress: (address: string) => void;
  disabled: boolean;
  note: ComponentChildren;
}

export function AssistanceField({ value, onAddress, disabled, note }: Props) {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const isSound = (text: string) => ADDRESS.test(text) && text.length <= LONGEST;
  // An address half typed is no fault yet.
  const wrong = left && typed !== undefined && !isSound(typed.trim());
  return (
    <Field
      label={t('options_assistance')}
      hint={
        <>
          {t('options_assistance_about')} {note}
        </>
      }
      error={wrong ? t('options_assistance_wrong') : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="email"
          class="address"
          autocomplete="off"
          spellcheck={false}
          disabled={disabled}
          value={typed ?? value}
          onFocus={() => setLeft(false)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            setLeft(true);
            const address = (typed ?? value).trim();
            if (isSound(address) && address !== value) onAddress(address);
          }}
        />
      )}
    </Field>
  );
}

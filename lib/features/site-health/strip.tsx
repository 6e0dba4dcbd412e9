// One sentence of the repair under the bar, with what can be answered; it takes the keyboard each time it says something new.
import { Press } from '@/lib/overlay/Press';
import { type TextKey, t } from '@/lib/text/text';

export type Choice = [label: TextKey, act: () => void];

export function Strip({ text, choices }: { text: string; choices: Choice[] }) {
  return (
    <fieldset class="repair row" aria-label={text} tabIndex={-1} ref={focus}>
      <p>{text}</p>
      {choices.map(([label, act]) => (
        <Press key={label} onPress={act}>
          {t(label)}
        </Press>
      ))}
    </fieldset>
  );
}

const focus = (element: HTMLElement | null) => element?.focus();

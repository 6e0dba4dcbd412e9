// One sentence of the repair under the bar, with what can be answered; it takes the keyboard each time it says something new.
import type { RepairStep, Said } from '@/lib/messages';
import { Press } from '@/lib/overlay/Press';

export function Strip({ said: { text, choices }, go }: { said: Said; go: (next: RepairStep) => void }) {
  return (
    <fieldset class="strip row" aria-label={text} tabIndex={-1} ref={focus}>
      <p>{text}</p>
      {choices.map(({ label, next }) => (
        <Press key={label} onPress={() => go(next)}>
          {label}
        </Press>
      ))}
    </fieldset>
  );
}

const focus = (element: HTMLElement | null) => element?.focus();

// Asks the background for a piece of the overlay and shows it, when what it is about has changed.
import type { Input } from '@/lib/messages';
import type { Send } from '@/lib/sender';
import type { Act, Slot } from './surface';

export type CardType = 'cards.guide' | 'cards.health' | 'cards.filters' | 'cards.pin' | 'cards.warning';

/** Gives the function that shows the card as it should be now; `act` is told what is used in it. */
export function card<T extends CardType>(type: T, send: Send, slot: Slot, act: Act): (about: Input<T>) => void {
  let last = '';
  // What was asked for before a control was used would put it back as it was.
  const used: Act = (what, value) => {
    last = '';
    act(what, value);
  };
  return (about) => {
    const key = JSON.stringify(about);
    if (key === last) return;
    last = key;
    send(type, about).then(
      ({ drawn }) => key === last && slot(drawn, used),
      // Asked again at the next change.
      () => (last = ''),
    );
  };
}

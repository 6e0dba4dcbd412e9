// Keeps the focus among the cards: when the one that was acted on leaves, the next has it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface CardFocus {
  /** For the heading of a card. */
  heading: (id: string) => (element: HTMLElement | null) => void;
  /** Someone acts in that card, on that part of it. */
  enter: (id: string, part: EventTarget | null) => void;
  /** Brings the focus to a card as soon as it is drawn. */
  show: (id: string | undefined) => void;
}

/**
 * `ids` are those of the cards, in order. `home` is kept on the card that was acted on, else on the next, else on `summary`.
 */
export function useCardFocus(
  ids: readonly string[],
  summary: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>,
): CardFocus {
  const headings = useRef(new Map<string, HTMLElement>());
  const at = useRef<{ id: string; index: number } | undefined>(undefined);
  const used = useRef<Element | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    const place = at.current;
    const left = place !== undefined && !ids.includes(place.id);
    if (left) {
      const index = Math.min(place.index, ids.length - 1);
      const id = ids[index];
      at.current = id === undefined ? undefined : { id, index };
    }
    home.current = headings.current.get(at.current?.id ?? '') ?? summary.current;
    // A button that goes takes the focus with it; whoever has it elsewhere keeps it.
    const lost = used.current?.isConnected === false && document.activeElement === document.body;
    if (lost) home.current?.focus({ preventScroll: true });
    if (lost || left) used.current = undefined;

    const heading = headings.current.get(wanted.current ?? '');
    wanted.current = undefined;
    heading?.focus();
  });

  return {
    heading: (id) => (element) => {
      if (element) headings.current.set(id, element);
      else headings.current.delete(id);
    },
    enter: (id, part) => {
      used.current = part instanceof Element ? part : undefined;
      at.current = { id, index: ids.indexOf(id) };
      home.current = headings.current.get(id) ?? summary.current;
    },
    show: (id) => {
      wanted.current = id;
    },
  };
}

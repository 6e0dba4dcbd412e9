// Says what was just done and offers to take it back.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/text/text';
import { Icon } from './Icon';
import type { Undo } from './use-undo';

const SHOWN_MS = 10_000;

const isFocused = (element: Element | null) => element !== null && element === document.activeElement;

interface Props {
  undo: Undo;
  /** Where the focus goes when the offer leaves with it. */
  home: RefObject<HTMLElement | null>;
}

/**
 * Whoever acts without a pointer gets the focus on « Annuler », since the button pressed often leaves with its dossier, and as
 * long as wanted: the time starts again while the offer is focused or pointed at.
 */
export function Toast({ undo: { done, dismiss }, home }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const byPointer = useRef(false);
  const pointed = useRef(false);

  const leave = useCallback(() => {
    if (isFocused(button.current)) home.current?.focus();
    dismiss();
  }, [home, dismiss]);

  useEffect(() => {
    // A click made by a key or by assistive technology counts no press.
    const note = (event: MouseEvent) => {
      byPointer.current = event.detail > 0;
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);

  useEffect(() => {
    if (!done) return;
    if (!byPointer.current) button.current?.focus();
    const timer = setInterval(() => {
      if (!pointed.current && !isFocused(button.current)) leave();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [done, leave]);

  return (
    <div class="toast" role="status">
      {done && (
        <div
          class="toast-card"
          onPointerEnter={() => {
            pointed.current = true;
          }}
          onPointerLeave={() => {
            pointed.current = false;
          }}
        >
          <span>{done.sentence}</span>
          <button
            type="button"
            class="button"
            ref={button}
            onClick={() => {
              leave();
              done.takeBack();
            }}
          >
            <Icon name="undo" />
            {t('popup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}

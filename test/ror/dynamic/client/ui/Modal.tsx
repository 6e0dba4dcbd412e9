// A dialog over the page, at the end of the body: takes the focus, keeps it, gives it back.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './Icon';
import css from './Modal.module.css';

interface ModalProps {
  title: string;
  onClose(): void;
  children: ReactNode;
  /** The row of buttons. */
  actions?: ReactNode;
}

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), a[href]';

export function Modal({ title, onClose, children, actions }: ModalProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>('input') ?? box.current;
    first?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge && document.activeElement !== box.current) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  return createPortal(
    <div className={css.veil} onMouseDown={(event) => event.target === event.currentTarget && onClose()}>
      <div
        ref={box}
        className={css.box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        onKeyDown={press}
      >
        <div className={css.head}>
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          <button type="button" className={css.close} aria-label="Fermer" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div className={css.content}>{children}</div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
    </div>,
    document.body,
  );
}

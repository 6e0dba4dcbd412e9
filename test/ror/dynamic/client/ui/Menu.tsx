// A button that opens a menu at the end of the body, placed under the button.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './Icon';
import css from './Menu.module.css';

export interface MenuEntry {
  label: string;
  onSelect(): void;
  disabled?: boolean;
}

export function Menu({ label, entries }: { label: ReactNode; entries: readonly MenuEntry[] }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen((shown) => !shown)}
      >
        {label}
        <Icon name="more" size={18} />
      </button>
      {open && <MenuList id={id} anchor={button.current} entries={entries} onClose={close} />}
    </>
  );
}

interface MenuListProps {
  id: string;
  anchor: HTMLElement | null;
  entries: readonly MenuEntry[];
  onClose(): void;
}

function MenuList({ id, anchor, entries, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const place = anchor?.getBoundingClientRect();

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);

  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || list.current?.contains(target) || anchor?.contains(target)) return;
      onClose();
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [anchor, onClose]);

  function press(event: KeyboardEvent) {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    if (step === undefined) return;
    event.preventDefault();
    const focused = items.indexOf(document.activeElement as HTMLElement);
    items[(focused + step + items.length) % items.length]?.focus();
  }

  return createPortal(
    <div
      ref={list}
      id={id}
      className={css.list}
      role="menu"
      onKeyDown={press}
      style={{ top: (place?.bottom ?? 0) + 6, right: document.documentElement.clientWidth - (place?.right ?? 0) }}
    >
      {entries.map(({ label, onSelect, disabled = false }) => (
        <div
          key={label}
          className={`${css.item} ${disabled ? css.off : ''}`}
          role="menuitem"
          tabIndex={-1}
          aria-disabled={disabled}
          onClick={() => {
            if (disabled) return;
            onClose();
            onSelect();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') event.currentTarget.click();
          }}
        >
          {label}
        </div>
      ))}
    </div>,
    document.body,
  );
}

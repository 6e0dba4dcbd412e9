// A button of the overlay: only a real press counts, never one made by the page's scripts.
import type { ComponentChildren } from 'preact';

interface Props {
  onPress: () => void;
  children: ComponentChildren;
  class?: string;
  disabled?: boolean;
  title?: string;
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
}

export function Press({ onPress, label, pressed, expanded, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={(event) => event.isTrusted && onPress()}
      {...rest}
    />
  );
}

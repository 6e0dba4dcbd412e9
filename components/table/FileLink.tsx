// A file made when it is asked for, and saved by the browser; it goes nowhere else.
import type { ComponentChildren } from 'preact';

/** Long enough for any browser to have taken it. */
const KEPT_MS = 60_000;

interface Props {
  name: string;
  type: string;
  text: () => string;
  children: ComponentChildren;
  class?: string;
}

/** A link, since a link is what a browser saves from. Its address is made at the press: the text may be long. */
export function FileLink({ name, type, text, children, class: style = 'button' }: Props) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: the press gives it its address, and the browser follows it.
    <a
      class={style}
      href="#file"
      download={name}
      onClick={(event) => {
        const link = event.currentTarget;
        const address = URL.createObjectURL(new Blob([text()], { type }));
        link.href = address;
        setTimeout(() => {
          URL.revokeObjectURL(address);
          link.href = '#file';
        }, KEPT_MS);
      }}
    >
      {children}
    </a>
  );
}

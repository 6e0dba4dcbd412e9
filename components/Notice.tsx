// One sentence that stands out, with what to do about it underneath.
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  tone: 'info' | 'warning' | 'error';
  children: ComponentChildren;
  /** Buttons, when something can be done here. */
  actions?: ComponentChildren;
}

/** Errors interrupt a screen reader, the others wait for their turn. */
export function Notice({ tone, children, actions }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tone === 'info' ? 'info' : 'alert'} />
      <div>
        <p>{children}</p>
        {actions && <div class="row">{actions}</div>}
      </div>
    </div>
  );
}

// One setting: its control, the way back to the default where it is another, or that the organisation has set it.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/lib/text/text';
import { useFound } from './found';

/** What is known of a setting beside its value. */
export interface SettingState {
  /** Set by the organisation. */
  locked: boolean;
  /** Back to the default; nothing when it is the default. */
  onReset: (() => void) | undefined;
}

interface Props extends SettingState {
  id: string;
  title: string;
  nested?: boolean;
  /** `note` belongs to the description of the control. */
  children: (state: { disabled: boolean; note: ComponentChildren }) => ComponentChildren;
}

export function Setting({ id, title, locked, onReset, nested = false, children }: Props) {
  const shown = useFound([id]);
  const [resets, setResets] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const note = locked && (
    <span class="locked">
      <Icon name="lock" />
      {t('setting_locked')}
    </span>
  );

  function reset(): void {
    onReset?.();
    // What is half typed goes with it, and the button does.
    setResets(resets + 1);
    box.current?.focus();
  }

  return (
    <div class={nested ? 'setting nested' : 'setting'} hidden={!shown} ref={box} tabIndex={-1}>
      <div class="setting-control" key={resets}>
        {children({ disabled: locked, note })}
      </div>
      {onReset && !locked && (
        <button
          type="button"
          class="button button-quiet setting-reset"
          aria-label={t('setting_reset_label', title)}
          onClick={reset}
        >
          <Icon name="undo" />
          {t('setting_reset')}
        </button>
      )}
    </div>
  );
}

// A button for what cannot be taken back: what goes is read first, and the safe answer has the keyboard.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/text/text';
import { Notice } from './Notice';

interface Props {
  label: string;
  /** What the button is called where several bear the same label. */
  name?: string;
  /** What goes, and what stays. */
  what: string;
  confirm: string;
  /** There is something to erase. */
  useful: boolean;
  /** @returns what was done, as a sentence; nothing when it failed */
  act: () => Promise<string | undefined>;
}

export function AskFirst({ label, name, what, confirm, useful, act }: Props) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) safe.current?.focus();
  }, [asking]);

  function close(): void {
    setAsking(false);
    button.current?.focus();
  }

  async function confirmed(): Promise<void> {
    setSaid((await act()) ?? '');
    close();
  }

  return (
    <div class="erase">
      <div class="row">
        <button
          type="button"
          class="button"
          ref={button}
          aria-label={name}
          aria-expanded={asking}
          aria-disabled={!useful}
          onClick={() => {
            setSaid('');
            if (useful) setAsking(!asking);
          }}
        >
          {label}
        </button>
        <span role="status">{said}</span>
      </div>
      {asking && (
        <Notice
          tone="warning"
          actions={
            <>
              <button type="button" class="button" onClick={() => void confirmed()}>
                {confirm}
              </button>
              <button type="button" class="button" ref={safe} onClick={close}>
                {t('erase_nothing')}
              </button>
            </>
          }
        >
          {what}
        </Notice>
      )}
    </div>
  );
}

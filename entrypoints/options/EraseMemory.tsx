// Forgets the structures seen, once the person has read what goes and what stays.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { plural, t } from '@/lib/text/text';
import { useMemory } from './use-memory';

export function EraseMemory() {
  const { count, failure, clear } = useMemory();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The safe answer has the keyboard.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (count === undefined && failure === undefined) return null;

  function close(): void {
    setAsking(false);
    button.current?.focus();
  }

  async function erase(): Promise<void> {
    const gone = await clear();
    if (gone !== undefined) setSaid(plural('memory_erased', gone));
    close();
  }

  return (
    <div class="erase">
      <p>{plural('memory_count', count ?? 0)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={button}
          aria-expanded={asking}
          aria-disabled={count === 0}
          onClick={() => {
            setSaid('');
            if (count !== 0) setAsking(!asking);
          }}
        >
          {t('memory_erase')}
        </button>
        <span role="status">{said}</span>
      </div>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      {asking && (
        <Notice
          tone="warning"
          actions={
            <>
              <button type="button" class="button" onClick={() => void erase()}>
                {plural('memory_confirm', count ?? 0)}
              </button>
              <button type="button" class="button" ref={keep} onClick={close}>
                {t('memory_keep')}
              </button>
            </>
          }
        >
          {t('memory_what_goes')}
        </Notice>
      )}
    </div>
  );
}

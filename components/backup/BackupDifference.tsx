// What restoring would change, before anything is changed: new, completed, left as it is, set aside.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Difference } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { bringsSomething, fieldsInWords, originInWords, otherSentences } from './backup-words';

interface Props {
  difference: Difference;
  onRestore: () => void;
  onCancel: () => void;
  /** It is being done. */
  busy: boolean;
}

/** Whoever asked for it gets the focus on it: it comes below the control that was used. */
export function BackupDifference({ difference, onRestore, onCancel, busy }: Props) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { added, changed, aside, firstAdded, firstChanged, flaws } = difference;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each difference shown.
  useLayoutEffect(() => group.current?.focus(), [difference]);
  const useful = bringsSomething(difference);
  const nothing =
    difference.same + difference.newer + difference.expired > 0 ? 'backup_nothing' : 'backup_nothing_sound';
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is a form's field.
    <div class="difference" role="group" aria-labelledby={id} tabIndex={-1} ref={group}>
      <strong id={id}>{t('backup_difference')}</strong>
      <p class="soft">{originInWords(difference)}</p>
      {!useful && <p>{t(nothing)}</p>}
      {added > 0 && (
        <Records
          title={plural('backup_added', added)}
          hidden={added - firstAdded.length}
          records={firstAdded.map(({ name, structure }) => (
            <>
              <strong>{structure}</strong> <small>{name}</small>
            </>
          ))}
        />
      )}
      {changed > 0 && (
        <Records
          title={plural('backup_changed', changed)}
          hidden={changed - firstChanged.length}
          records={firstChanged.map(({ structure, fields }) => (
            <>
              <strong>{structure}</strong> <small>{fieldsInWords(fields)}</small>
            </>
          ))}
        />
      )}
      {otherSentences(difference).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {aside > 0 && (
        <div class="notice notice-warning">
          <div>
            <p>{plural('backup_aside', aside)}</p>
            <ul class="flaws">
              {flaws.map((flaw) => (
                <li key={flaw}>{flaw}</li>
              ))}
              {aside > flaws.length && <li>{plural('backup_more', aside - flaws.length)}</li>}
            </ul>
          </div>
        </div>
      )}
      <div class="row">
        {useful && (
          <button type="button" class="button button-main" aria-disabled={busy} onClick={() => !busy && onRestore()}>
            {t('backup_restore')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t(useful ? 'backup_cancel' : 'backup_close')}
        </button>
      </div>
    </div>
  );
}

/** Open while they are few. */
function Records({ title, records, hidden }: { title: string; records: ComponentChildren[]; hidden: number }) {
  return (
    <details open={records.length <= 8}>
      <summary>{title}</summary>
      <ul class="records">
        {records.map((record, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <li key={i}>{record}</li>
        ))}
        {hidden > 0 && <li>{plural('backup_more', hidden)}</li>}
      </ul>
    </details>
  );
}

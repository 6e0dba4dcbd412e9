// Above the dossiers: the offer to put back those the browser has lost; else, at times, a quiet word about saving a file.
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { plural, t } from '@/lib/text/text';
import { dayInWords, fileInWords } from './backup-words';
import { type Backup, useBackup } from './use-backup';

export function KeepingNotice() {
  const backup = useBackup();
  const [said, setSaid] = useState('');
  const [undoable, setUndoable] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const { state, failure } = backup;

  /** The button leaves with what it was about. */
  function say(sentence: string, canUndo = false): void {
    setSaid(sentence);
    setUndoable(canUndo);
    result.current?.focus();
  }

  async function undo(): Promise<void> {
    const back = await backup.undo();
    if (back) say(plural('backup_undone', back.undone));
  }

  return (
    <>
      {state?.lost ? (
        <Lost backup={backup} lost={state.lost} onSaid={say} />
      ) : (
        state?.nudge && <Nudge backup={backup} onSaid={say} />
      )}
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      <div role="status" class="keeping-said" tabIndex={-1} ref={result}>
        {said && (
          <>
            <span>{said}</span>
            {undoable && state?.undo && (
              <button type="button" class="button" onClick={() => void undo()}>
                <Icon name="undo" />
                {t('popup_undo')}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}

type Said = (sentence: string, canUndo?: boolean) => void;
type Lost = NonNullable<NonNullable<Backup['state']>['lost']>;

function Lost({ backup, lost, onSaid }: { backup: Backup; lost: Lost; onSaid: Said }) {
  const { id, on, count } = lost;
  const empty = backup.state?.open === 0;

  async function putBack(): Promise<void> {
    const done = await backup.putBack(id);
    if (!done) return;
    const { difference, flaw } = done;
    if (difference) onSaid(plural('keeping_put', difference.added + difference.changed), true);
    else onSaid(flaw ?? '');
  }

  async function decline(): Promise<void> {
    if (await backup.decline(id)) onSaid(t('keeping_declined'));
  }

  return (
    <Notice
      tone="warning"
      actions={
        <>
          <button type="button" class="button button-main" onClick={() => void putBack()}>
            {plural('keeping_put_back', count)}
          </button>
          <button type="button" class="button" onClick={() => void decline()}>
            {t('keeping_decline')}
          </button>
        </>
      }
    >
      {plural(empty ? 'keeping_lost' : 'keeping_lost_some', count, dayInWords(on))}
    </Notice>
  );
}

function Nudge({ backup, onSaid }: { backup: Backup; onSaid: Said }) {
  const { changes = 0, savedOn } = backup.state ?? {};

  async function save(): Promise<void> {
    const saving = await backup.save();
    if (saving) onSaid(fileInWords(saving));
  }

  async function later(): Promise<void> {
    if (await backup.later()) onSaid(t('keeping_later_done'));
  }

  return (
    <div class="keeping">
      <p>{savedOn ? plural('keeping_nudge', changes, dayInWords(savedOn)) : t('keeping_nudge_first')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          <Icon name="save" />
          {t('backup_save')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => void later()}>
          {t('keeping_later')}
        </button>
      </div>
    </div>
  );
}

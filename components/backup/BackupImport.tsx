// A backup or a colleague's file brought in: chosen, shown before it changes anything, done, taken back.
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { TEXT_MAX } from '@/lib/backup/limits';
import { t } from '@/lib/text/text';
import { BackupDifference } from './BackupDifference';
import { dayInWords, doneInWords } from './backup-words';
import type { Backup } from './use-backup';
import type { Restore } from './use-restore';

/** Bytes of the longest text there may be: no letter of ours takes more than three. */
const LARGEST = TEXT_MAX * 3;

export function BackupImport({ backup, restore }: { backup: Backup; restore: Restore }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const [unreadable, setUnreadable] = useState<'backup_unreadable' | 'backup_flaw_large'>();
  const { difference, flaw, said, busy } = restore;
  const undo = backup.state?.undo;

  async function choose(): Promise<void> {
    const file = input.current?.files?.[0];
    if (!file) return;
    restore.cancel();
    setUnreadable(file.size > LARGEST ? 'backup_flaw_large' : undefined);
    if (file.size <= LARGEST) {
      const text = await file.text().catch(() => setUnreadable('backup_unreadable'));
      if (text !== undefined) await restore.look(async () => ({ text }));
    }
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = '';
  }

  /** The button leaves with what it was about. */
  async function then(work: Promise<void>): Promise<void> {
    await work;
    result.current?.focus();
  }

  return (
    <div class="backup-import">
      <div class="field">
        <label for={id}>{t('backup_choose')}</label>
        <input
          type="file"
          id={id}
          aria-describedby={`${id}-about`}
          accept=".json,application/json"
          ref={input}
          onChange={() => void choose()}
        />
        <div id={`${id}-about`} class="hint">
          {t('backup_choose_about')}
        </div>
      </div>
      {unreadable && <Notice tone="error">{t(unreadable)}</Notice>}
      {flaw && <Notice tone="error">{flaw}</Notice>}
      {backup.failure !== undefined && <Notice tone="error">{refusalSentence(backup.failure)}</Notice>}
      {difference && (
        <BackupDifference
          difference={difference}
          busy={busy}
          onRestore={() => void then(restore.restore())}
          onCancel={() => {
            restore.cancel();
            input.current?.focus();
          }}
        />
      )}
      <div role="status" class="backup-said" tabIndex={-1} ref={result}>
        {busy ? t('backup_reading') : said}
      </div>
      {undo && !difference && (
        <div class="row">
          {!said && <span>{t('backup_undo_offer', dayInWords(undo.on), doneInWords(undo))}</span>}
          <button type="button" class="button" onClick={() => void then(restore.undo())}>
            <Icon name="undo" />
            {t('backup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}

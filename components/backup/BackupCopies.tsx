// The copies kept in the browser: what each would bring back, and the ways to erase.

import { AskFirst } from '@/components/AskFirst';
import { plural, t } from '@/lib/text/text';
import { dayInWords } from './backup-words';
import type { Backup } from './use-backup';

interface Props {
  backup: Backup;
  onLook: (copy: string) => void;
}

export function BackupCopies({ backup, onLook }: Props) {
  const copies = backup.state?.copies ?? [];

  async function forget(): Promise<string | undefined> {
    const gone = await backup.forget();
    return gone && plural('backup_forgot', gone.count);
  }

  return (
    <details>
      <summary>{t('backup_copies')}</summary>
      <div class="exchange">
        <p class="soft">{t('backup_copies_about')}</p>
        {copies.length === 0 ? (
          <p>{t('backup_copies_none')}</p>
        ) : (
          <ul class="copies" aria-label={t('backup_copies')}>
            {copies.map(({ id, on, count, lost }) => (
              <li key={id}>
                <span>
                  <strong>{dayInWords(on)}</strong>{' '}
                  <small>
                    {plural('backup_copy', count)}
                    {lost && `, ${t('backup_copy_lost')}`}
                  </small>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('backup_copy_see_label', dayInWords(on))}
                  onClick={() => onLook(id)}
                >
                  {t('backup_copy_see')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <AskFirst
          label={t('backup_forget')}
          what={t('backup_forget_what')}
          confirm={t('backup_forget_confirm')}
          useful={copies.length > 0 || backup.state?.undo !== undefined}
          act={forget}
        />
      </div>
    </details>
  );
}

// « Sauvegarde » in the settings: a file to save, a file to bring in, the copies kept here, and the way to erase all.
import { useState } from 'preact/hooks';
import { AskFirst } from '@/components/AskFirst';
import { Icon } from '@/components/Icon';
import { plural, t } from '@/lib/text/text';
import { BackupCopies } from './BackupCopies';
import { BackupImport } from './BackupImport';
import { fileInWords, savedInWords } from './backup-words';
import { useBackup } from './use-backup';
import { useRestore } from './use-restore';

export function BackupSection() {
  const backup = useBackup();
  const restore = useRestore(backup);
  const [saved, setSaved] = useState('');
  const { state } = backup;

  async function save(): Promise<void> {
    setSaved('');
    const saving = await backup.save();
    if (saving) setSaved(fileInWords(saving));
  }

  async function erase(): Promise<string | undefined> {
    const gone = await backup.erase();
    return gone && plural('backup_erased', gone.count);
  }

  return (
    <section aria-labelledby="backup" class="backup">
      <h2 id="backup" tabIndex={-1}>
        {t('backup_title')}
      </h2>
      <p class="soft">{t('backup_intro')}</p>
      {state && <p>{savedInWords(state)}</p>}
      <div class="row">
        <button type="button" class="button button-main" aria-describedby="backup-about" onClick={() => void save()}>
          <Icon name="save" />
          {t('backup_save')}
        </button>
        <span role="status">{saved}</span>
      </div>
      <p id="backup-about" class="hint">
        {t('backup_save_about')}
      </p>
      <BackupImport backup={backup} restore={restore} />
      <BackupCopies backup={backup} onLook={(copy) => void restore.look(async () => ({ copy }))} />
      <AskFirst
        label={t('backup_erase')}
        what={t('backup_erase_what')}
        confirm={t('backup_erase_confirm')}
        useful={state !== undefined}
        act={erase}
      />
    </section>
  );
}

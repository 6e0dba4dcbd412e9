// The same bringing in of a file, for the page of the dossiers.
import { t } from '@/lib/text/text';
import { BackupImport } from './BackupImport';
import { useBackup } from './use-backup';
import { useRestore } from './use-restore';

export function BackupReceive() {
  const backup = useBackup();
  const restore = useRestore(backup);
  return (
    <details class="backup">
      <summary>{t('backup_receive')}</summary>
      <BackupImport backup={backup} restore={restore} />
    </details>
  );
}

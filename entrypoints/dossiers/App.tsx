// The dossiers in a full tab: the popup's list with room to sort, a table for many, and the dossiers that are closed.
import { BackupReceive } from '@/components/backup/BackupReceive';
import { DossierBoard } from '@/components/DossierBoard';
import { Icon } from '@/components/Icon';
import { openSettings } from '@/components/open-settings';
import { WideBoard } from '@/components/table/WideBoard';
import { t } from '@/lib/text/text';

export function App() {
  return (
    <>
      <header>
        <h1>{t('popup_title')}</h1>
        <nav>
          <button type="button" class="button button-quiet" onClick={openSettings}>
            <Icon name="settings" />
            {t('popup_settings')}
          </button>
        </nav>
      </header>
      <main>
        <DossierBoard wide={WideBoard} />
        <BackupReceive />
      </main>
    </>
  );
}

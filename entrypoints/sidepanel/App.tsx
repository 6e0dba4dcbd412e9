// The popup's content, that stays open: a structure to find or one of mine to open, and the dossiers.
import { browser } from 'wxt/browser';
import { DossierBoard } from '@/components/DossierBoard';
import { Icon } from '@/components/Icon';
import { MyStructures } from '@/components/MyStructures';
import { t } from '@/lib/text/text';

export function App() {
  return (
    <>
      <header>
        <h1>{t('popup_title')}</h1>
        <nav>
          <a class="button button-quiet" href="dossiers.html" target="_blank" rel="noreferrer">
            <Icon name="wide" />
            {t('popup_wide')}
          </a>
          <button type="button" class="button button-quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            <Icon name="settings" />
            {t('popup_settings')}
          </button>
        </nav>
      </header>
      <main>
        <MyStructures />
        <DossierBoard />
      </main>
    </>
  );
}

// The popup: a structure to find or one of mine to open, the dossiers, then what is recognised of the tab on screen.
import { browser } from 'wxt/browser';
import { DossierBoard } from '@/components/DossierBoard';
import { MyStructures } from '@/components/MyStructures';
import { useBeside } from '@/components/use-beside';
import { t } from '@/lib/text/text';
import { SiteHealth } from './SiteHealth';

export function App() {
  const beside = useBeside();
  return (
    <>
      <header>
        <h1>{t('popup_title')}</h1>
        <nav>
          {beside && (
            <button type="button" class="button button-quiet" onClick={beside}>
              {t('popup_beside')}
            </button>
          )}
          <a class="button button-quiet" href="dossiers.html" target="_blank" rel="noreferrer">
            {t('popup_wide')}
          </a>
          <button type="button" class="button button-quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('popup_settings')}
          </button>
        </nav>
      </header>
      <main>
        <MyStructures />
        <DossierBoard />
      </main>
      <SiteHealth />
    </>
  );
}

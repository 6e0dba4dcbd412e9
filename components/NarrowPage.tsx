// What the popup and the side panel have in common: the ways elsewhere, a structure to find or one of mine to open, the dossiers.
import type { ComponentChildren } from 'preact';
import { t } from '@/lib/text/text';
import { DossierBoard } from './DossierBoard';
import { openSettings } from './open-settings';
import { MyStructures } from './structures/MyStructures';

interface Props {
  /** Before the other ways elsewhere. */
  nav?: ComponentChildren;
  /** After the dossiers. */
  children?: ComponentChildren;
}

export function NarrowPage({ nav, children }: Props) {
  return (
    <>
      <header>
        <h1>{t('popup_title')}</h1>
        <nav>
          {nav}
          <a class="button button-quiet" href="dossiers.html" target="_blank" rel="noreferrer">
            {t('popup_wide')}
          </a>
          <button type="button" class="button button-quiet" onClick={openSettings}>
            {t('popup_settings')}
          </button>
        </nav>
      </header>
      <main>
        <MyStructures />
        <DossierBoard />
      </main>
      {children}
    </>
  );
}

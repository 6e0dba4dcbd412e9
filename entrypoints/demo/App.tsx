// The demonstration: what it is, what to try, and the pages to try it on.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { START_PAGE } from '@/components/ror-address';
import { type Demo, TASKS } from '@/lib/demo/state';
import { t } from '@/lib/text/text';
import { Directory } from './Directory';
import { DossierPage } from './DossierPage';
import { Sheet } from './Sheet';
import { Steps } from './Steps';
import { DIRECTORY, useDemo, usePage } from './use-demo';

/** All that was tried is forgotten with the page: it is loaded again, at its beginning. */
function startOver(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

export function App({ demo }: { demo: Demo }) {
  const state = useDemo(demo);
  const page = usePage();
  const site = useRef<HTMLElement>(null);
  const shown = page.kind === 'directory' ? page.kind : page.kind + page.of.finess;
  const before = useRef(shown);
  useEffect(() => {
    if (page.kind === 'sheet') demo.did('open');
    // As a page that loads: read from its beginning.
    if (before.current !== shown) site.current?.focus();
    before.current = shown;
  }, [demo, page, shown]);

  return (
    <>
      <header class="row">
        <h1>{t('demo_welcome')}</h1>
        <p>{t('demo_banner')}</p>
        <button type="button" class="button" onClick={startOver}>
          <Icon name="undo" />
          {t('demo_restart')}
        </button>
        <a
          class={state.done.length < TASKS.length ? 'button' : 'button button-main'}
          href={START_PAGE}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="open" />
          {t('welcome_open')}
        </a>
      </header>
      <Steps state={state} />
      {/* The site's own words, in its own language. */}
      <main lang="fr" tabIndex={-1} ref={site} aria-label={t('demo_site')}>
        <nav class="site-menu" aria-label="Menu du site">
          <a href={DIRECTORY} aria-current={page.kind === 'directory' ? 'page' : undefined}>
            Répertoire
          </a>
        </nav>
        {page.kind === 'directory' && <Directory />}
        {page.kind === 'sheet' && (
          <Sheet key={shown} of={page.of} dossier={state.dossiers[page.of.finess]} onCreate={demo.name} />
        )}
        {page.kind === 'dossier' && (
          <DossierPage key={shown} of={page.of} name={state.dossiers[page.of.finess]} onName={demo.name} />
        )}
      </main>
    </>
  );
}

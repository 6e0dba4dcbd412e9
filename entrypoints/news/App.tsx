// The versions that brought something, newest first, in a few sentences each.
import { NOTES } from '@/lib/news/notes';
import { t } from '@/lib/text/text';

export function App() {
  return (
    <main>
      <header class="row">
        <img src="icon/96.png" alt="" width="40" height="40" />
        <h1>{t('news_title')}</h1>
      </header>
      {NOTES.map(({ version, keys }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>{t('news_version', version)}</h2>
          <ul>
            {keys.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
      ))}
      <nav class="row" aria-label={t('welcome_more')}>
        <a href="demo.html">{t('welcome_try')}</a>
        <a href="dossiers.html">{t('popup_title')}</a>
        <a href="options.html">{t('options_title')}</a>
      </nav>
    </main>
  );
}

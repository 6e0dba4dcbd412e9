// The welcome page: what was installed, where to go, what will happen there.
import { Icon } from '@/components/Icon';
import { START_PAGE } from '@/components/ror-address';
import { t } from '@/lib/text/text';
import { AllowedList } from './AllowedList';
import { Picture } from './Picture';

const WHAT_IT_DOES = [
  'welcome_does_filters',
  'welcome_does_name',
  'welcome_does_warning',
  'welcome_does_guide',
  'welcome_does_tracking',
] as const;

export function App() {
  return (
    <>
      <header>
        <img src="icon/96.png" alt="" width="64" height="64" />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p>{t('welcome_intro')}</p>
        </div>
      </header>
      <main>
        <ol class="steps">
          <li>
            <Picture name="pin" />
            <div>
              <h2>{t('welcome_installed')}</h2>
              <p>{t('welcome_installed_about')}</p>
              <AllowedList />
            </div>
          </li>
          <li>
            <Picture name="site" />
            <div>
              <h2>{t('welcome_go')}</h2>
              <p>{t('welcome_go_about')}</p>
              <div class="row">
                <a class="button button-main" href={START_PAGE} target="_blank" rel="noreferrer">
                  <Icon name="open" />
                  {t('welcome_open')}
                </a>
                <a class="button" href="demo.html">
                  {t('welcome_try')}
                </a>
              </div>
            </div>
          </li>
          <li>
            <Picture name="follow" />
            <div>
              <h2>{t('welcome_does')}</h2>
              <ul>
                {WHAT_IT_DOES.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </div>
          </li>
        </ol>
        <section class="privacy" aria-labelledby="privacy">
          <h2 id="privacy">{t('welcome_privacy')}</h2>
          <p>{t('welcome_privacy_about')}</p>
          <p>{t('welcome_never')}</p>
        </section>
        <p class="soft">{t('welcome_independent')}</p>
        <nav aria-label={t('welcome_more')}>
          <a href="dossiers.html">{t('popup_title')}</a>
          <a href="options.html">{t('options_title')}</a>
        </nav>
      </main>
    </>
  );
}

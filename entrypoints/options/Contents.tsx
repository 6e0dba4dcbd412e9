// The table of contents: the sections that are on screen.
import { useContext } from 'preact/hooks';
import { t } from '@/lib/text/text';
import { Found } from './found';
import { SECTIONS } from './settings-index';

export function Contents() {
  const found = useContext(Found);
  const shown = SECTIONS.filter(({ settings }) => !found || settings.some(({ id }) => found.has(id)));
  return (
    <nav aria-label={t('options_contents')} class="contents">
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

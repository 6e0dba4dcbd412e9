// The popup: what the side panel shows as well, and what is recognised of the tab on screen.
import { NarrowPage } from '@/components/NarrowPage';
import { t } from '@/lib/text/text';
import { NewsLine } from './NewsLine';
import { SiteHealth } from './SiteHealth';
import { useBeside } from './use-beside';

export function App() {
  const beside = useBeside();
  const nav = beside && (
    <button type="button" class="button button-quiet" onClick={beside}>
      {t('popup_beside')}
    </button>
  );
  return (
    <NarrowPage nav={nav}>
      <NewsLine />
      <SiteHealth />
    </NarrowPage>
  );
}

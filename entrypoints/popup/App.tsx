// The popup: what the side panel shows as well, and what is recognised of the tab on screen.
import { NarrowPage } from '@/components/NarrowPage';
import { useBeside } from '@/components/use-beside';
import { t } from '@/lib/text/text';
import { SiteHealth } from './SiteHealth';

export function App() {
  const beside = useBeside();
  const nav = beside && (
    <button type="button" class="button button-quiet" onClick={beside}>
      {t('popup_beside')}
    </button>
  );
  return (
    <NarrowPage nav={nav}>
      <SiteHealth />
    </NarrowPage>
  );
}

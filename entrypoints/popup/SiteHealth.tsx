// What the extension recognises in the tab on screen, so that a part of the site that changed is seen and told.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { featureTitleKey } from '@/components/features';
import { Icon } from '@/components/Icon';
import type { FrameReport } from '@/lib/messages';
import { send } from '@/lib/send';
import { type TextKey, t } from '@/lib/text/text';
import { CopyStructure } from './CopyStructure';
import { summarize } from './site-summary';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Parts that have no words yet show their key: better said oddly than not at all. */
const partName = (part: string) => t(`part_${part}` as TextKey);
const pageSentence = (page: FrameReport['page']) => t(`health_page_${page.replace('-', '_')}` as TextKey);

/** The reports of the active tab; none where the extension does not run. */
async function activeTabReports(): Promise<FrameReport[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? [] : (await send('site.reports', { tabId: tab.id })).reports;
}

export function SiteHealth() {
  const [reports, setReports] = useState<FrameReport[]>();
  useEffect(() => {
    activeTabReports().then(setReports, () => setReports([]));
  }, []);
  if (!reports) return null;

  const { page, on, off, failed, lacking } = summarize(reports);
  const titles = (ids: typeof on) => list.format(ids.map((id) => t(featureTitleKey(id))));
  const well = page !== 'unknown' && failed.length === 0 && lacking.length === 0;
  return (
    <section class="site-health" aria-labelledby="site-health">
      <h2 id="site-health">{t('popup_site')}</h2>
      <p>
        <Icon name={page === 'unknown' ? 'info' : well ? 'check' : 'alert'} />
        {page === 'unknown' ? t('popup_site_unknown') : pageSentence(page)}
      </p>
      {on.length > 0 && <p>{t('popup_site_on', titles(on))}</p>}
      {lacking.map(({ id, missing }) => (
        <p key={id}>{t('popup_site_lacking', t(featureTitleKey(id)), list.format(missing.map(partName)))}</p>
      ))}
      {failed.length > 0 && <p>{t('popup_site_failed', titles(failed))}</p>}
      {off.length > 0 && <p>{t('popup_site_off', titles(off))}</p>}
      <CopyStructure />
    </section>
  );
}

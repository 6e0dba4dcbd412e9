// What the extension recognises in the tab on screen, so that a part of the site that changed is seen and told.
import { featureTitleKey } from '@/components/features';
import { troubles } from '@/components/health-rows';
import { Icon } from '@/components/Icon';
import { summarize } from '@/components/site-summary';
import { useSiteHealth } from '@/components/use-site-health';
import type { FeatureId, FrameReport } from '@/lib/messages';
import { allOf } from '@/lib/text/language';
import { type TextKey, t } from '@/lib/text/text';
import { CopyStructure } from './CopyStructure';
import { HealthDetails } from './HealthDetails';

const pageSentence = (page: FrameReport['page']) =>
  page === 'unknown' ? t('popup_site_unknown') : t(`health_page_${page.replace('-', '_')}` as TextKey);

export function SiteHealth() {
  const health = useSiteHealth('active');
  if (!health) return null;

  const { page, failed } = summarize(health.reports);
  const wrong = troubles(health);
  const well = page !== 'unknown' && failed.length === 0 && wrong.length === 0;
  const titles = (ids: FeatureId[]) => allOf(ids.map((id) => t(featureTitleKey(id))));
  return (
    <section class="site-health" aria-labelledby="site-health">
      <h2 id="site-health">{t('popup_site')}</h2>
      <p>
        <Icon name={well ? 'check' : 'info'} />
        {pageSentence(page)}
      </p>
      {wrong.map((sentence) => (
        <p key={sentence} class="trouble">
          <Icon name="alert" />
          {sentence}
        </p>
      ))}
      {wrong.length > 0 && (
        <p>{health.unknownSince ? t('health_help_unknown') : `${t('health_others')} ${t('health_help')}`}</p>
      )}
      {failed.length > 0 && <p>{t('popup_site_failed', titles(failed))}</p>}
      {health.reports.length > 0 && <HealthDetails health={health} />}
      <CopyStructure />
    </section>
  );
}

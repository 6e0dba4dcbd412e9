// The health of the site: what of the page of the ROR last seen is recognised, how, and since when what is not.
import { healthRows, troubles } from '@/components/health-rows';
import { Notice } from '@/components/Notice';
import { summarize } from '@/components/site-summary';
import { useSiteHealth } from '@/components/use-site-health';
import { tookWords } from '@/lib/text/health-words';
import { type TextKey, t } from '@/lib/text/text';
import { HealthTable } from './HealthTable';

export function SiteHealthSettings() {
  const health = useSiteHealth('latest');
  if (!health) return null;
  const { reports, unknownSince } = health;
  const { page } = summarize(reports);
  const took = reports.reduce((sum, report) => sum + report.took, 0);
  const wrong = troubles(health);
  return (
    <section aria-labelledby="site-health">
      <h2 id="site-health" tabIndex={-1}>
        {t('health_title')}
      </h2>
      <p class="soft">{t('health_about')}</p>
      {wrong.length > 0 && (
        <Notice tone="warning">
          {wrong.join(' ')} {unknownSince ? t('health_help_unknown') : `${t('health_others')} ${t('health_help')}`}
        </Notice>
      )}
      <p>
        {reports.length === 0
          ? t('health_no_page')
          : `${t(`health_page_${page.replace('-', '_')}` as TextKey)} ${t('health_page_took', tookWords(took))}`}
      </p>
      <p>
        <a href="#help">{t('health_report')}</a>
      </p>
      <HealthTable rows={healthRows(health)} seen={reports.length > 0} />
    </section>
  );
}

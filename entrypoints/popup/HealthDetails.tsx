// The whole of the site's health in the popup, folded: each feature, its parts and how they were found.
import { healthRows } from '@/components/health-rows';
import type { SiteHealth } from '@/lib/messages';
import { tookWords } from '@/lib/text/health-words';
import { t } from '@/lib/text/text';

export function HealthDetails({ health }: { health: SiteHealth }) {
  return (
    <details>
      <summary>{t('health_details')}</summary>
      <ul>
        {healthRows(health).map(({ id, title, state, parts }) => (
          <li key={id}>
            <strong>{title}</strong>
            {t('colon')} {state}
            {parts.map((part) => (
              <small key={part}>{part}</small>
            ))}
          </li>
        ))}
      </ul>
      <p>{t('health_page_took', tookWords(health.reports.reduce((sum, { took }) => sum + took, 0)))}</p>
      <p>
        <a href="/options.html#help" target="_blank" rel="noreferrer">
          {t('health_report')}
        </a>
      </p>
    </details>
  );
}

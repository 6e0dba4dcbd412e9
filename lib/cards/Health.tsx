// The health of the site in one line of the bar, with a way to show what is not found; the popup has it in full.
import type { FrameReport } from '@/lib/messages';
import { partName } from '@/lib/text/health-words';
import { type TextKey, t } from '@/lib/text/text';
import { Drawing } from './Drawing';

const key = (id: string) => id.replace(/-/g, '_');

export interface HealthProps {
  report: FrameReport;
  /** What is no longer recognised and since when, in a sentence; '' when nothing is. */
  lost: string;
}

/** « Page reconnue : répertoire. Non trouvé : liste des structures. » Acts: a part's id, or `any`. */
export function Health({ report, lost }: HealthProps) {
  const { page, features } = report;
  const missing = [...new Set(features.flatMap((feature) => feature.missing))];
  const failed = features.filter(({ state }) => state === 'failed');
  const good = page !== 'unknown' && missing.length === 0 && failed.length === 0 && !lost;
  return (
    <section class="health row" aria-label={t('health_title')} tabIndex={-1}>
      <p title={t(`health_page_${key(page)}` as TextKey)}>
        <span class={good ? 'dot good' : 'dot doubt'} aria-hidden="true" />
        {t(`health_page_${key(page)}` as TextKey)}
        {lost ? (
          <span class="lost"> {lost}</span>
        ) : (
          missing.length > 0 && ` ${t('health_missing', missing.map(partName).join(', '))}`
        )}
        {failed.map(({ id }) => ` ${t('health_failed', t(`feature_${key(id)}` as TextKey))}`)}
      </p>
      {missing.map((part) => (
        <button key={part} type="button" data-act={part}>
          {t('repair_show', partName(part))}
        </button>
      ))}
      <button type="button" class="help" aria-label={t('repair_any')} title={t('repair_any')} data-act="any">
        <Drawing name="aim" />
      </button>
    </section>
  );
}

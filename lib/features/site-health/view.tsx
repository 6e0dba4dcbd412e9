// The health of the site in one line of the bar; the popup has it in full.
import type { FrameReport } from '@/lib/messages';
import { type TextKey, t } from '@/lib/text/text';

const key = (id: string) => id.replace(/-/g, '_');

/** « Page reconnue : répertoire. Non trouvé : liste des structures. » */
export function Health({ report, lost }: { report: FrameReport; lost: string }) {
  const { page, features } = report;
  const missing = [...new Set(features.flatMap((feature) => feature.missing))];
  const failed = features.filter(({ state }) => state === 'failed');
  const good = page !== 'unknown' && missing.length === 0 && failed.length === 0 && !lost;
  const parts = missing.map((part) => t(`part_${part}` as TextKey)).join(', ');
  return (
    <section class="health" aria-label={t('health_title')}>
      <span class={good ? 'dot good' : 'dot doubt'} aria-hidden="true" />
      {t(`health_page_${key(page)}` as TextKey)}
      {lost ? <span class="lost"> {lost}</span> : parts && ` ${t('health_missing', parts)}`}
      {failed.map(({ id }) => ` ${t('health_failed', t(`feature_${key(id)}` as TextKey))}`)}
    </section>
  );
}

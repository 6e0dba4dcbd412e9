// The health of the site in one line of the bar, with a way to show what is not found; the popup has it in full.
import type { FrameReport, PartId } from '@/lib/messages';
import { Press } from '@/lib/overlay/Press';
import { type TextKey, t } from '@/lib/text/text';
import { partName } from './repair';

const key = (id: string) => id.replace(/-/g, '_');

interface Props {
  report: FrameReport;
  /** Where the keyboard goes back to. */
  line: (element: HTMLElement | null) => void;
  onShow: (part: PartId) => void;
  /** Something is missing that the page does not say. */
  onAsk: () => void;
}

/** « Page reconnue : répertoire. Non trouvé : liste des structures. » */
export function Health({ report, line, onShow, onAsk }: Props) {
  const { page, features } = report;
  const missing = [...new Set(features.flatMap((feature) => feature.missing))];
  const failed = features.filter(({ state }) => state === 'failed');
  const good = page !== 'unknown' && missing.length === 0 && failed.length === 0;
  return (
    <section class="health row" aria-label={t('health_title')} tabIndex={-1} ref={line}>
      <p>
        <span class={good ? 'dot good' : 'dot doubt'} aria-hidden="true" />
        {t(`health_page_${key(page)}` as TextKey)}
        {missing.length > 0 && ` ${t('health_missing', missing.map(partName).join(', '))}`}
        {failed.map(({ id }) => ` ${t('health_failed', t(`feature_${key(id)}` as TextKey))}`)}
      </p>
      {missing.map((part) => (
        <Press key={part} onPress={() => onShow(part)}>
          {t('repair_show', partName(part))}
        </Press>
      ))}
      <Press class="plain" onPress={onAsk}>
        {t('repair_any')}
      </Press>
    </section>
  );
}

// The health of the site in one line of the bar, with a way to show what is not found; the popup has it in full.
import type { FrameReport, RepairStep } from '@/lib/messages';
import { Press } from '@/lib/overlay/Press';
import { type TextKey, t } from '@/lib/text/text';

const partName = (part: string) => t(`part_${part}` as TextKey);
const key = (id: string) => id.replace(/-/g, '_');

interface Props {
  report: FrameReport;
  /** What is no longer recognised and since when, in a sentence; '' when nothing is. */
  lost: string;
  /** Where the keyboard goes back to. */
  line: (element: HTMLElement | null) => void;
  /** Begins a repair: of a part, or of one the page does not say it lacks. */
  go: (next: RepairStep) => void;
}

/** « Page reconnue : répertoire. Non trouvé : liste des structures. » */
export function Health({ report, lost, line, go }: Props) {
  const { page, features } = report;
  const missing = [...new Set(features.flatMap((feature) => feature.missing))];
  const failed = features.filter(({ state }) => state === 'failed');
  const good = page !== 'unknown' && missing.length === 0 && failed.length === 0 && !lost;
  return (
    <section class="health row" aria-label={t('health_title')} tabIndex={-1} ref={line}>
      <p>
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
        <Press key={part} onPress={() => go({ step: 'pick', part })}>
          {t('repair_show', partName(part))}
        </Press>
      ))}
      <Press class="plain" onPress={() => go({ step: 'any' })}>
        {t('repair_any')}
      </Press>
    </section>
  );
}

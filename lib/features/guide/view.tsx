// The guide's line in the bar, and all its steps on demand.
import { Press } from '@/lib/overlay/Press';
import { type TextKey, t } from '@/lib/text/text';
import { STEPS } from './steps';

interface Props {
  /** Index in STEPS; STEPS.length when all are done. */
  current: number;
  canPoint: boolean;
  open: boolean;
  onPoint: () => void;
  onToggle: () => void;
}

export function Guide({ current, canPoint, open, onPoint, onToggle }: Props) {
  const step = STEPS[current];
  return (
    <fieldset class="row" aria-label={t('guide_label')}>
      <p>
        {step && <span class="guide-number">{t('guide_step', current + 1, STEPS.length)}</span>}{' '}
        {t(step?.title ?? 'guide_done')}
      </p>
      {canPoint && <Press onPress={onPoint}>{t('guide_show')}</Press>}
      <Press class="plain" expanded={open} onPress={onToggle}>
        {t('guide_all')}
      </Press>
      {open && (
        <div class="guide-panel sheet">
          <ol>
            {STEPS.map(({ title }, i) => (
              <li key={title} aria-current={i === current ? 'step' : undefined} class={i < current ? 'done' : ''}>
                <strong>{t(title)}</strong> {i < current && `✓ ${t('guide_step_done')}`}
                <br />
                {t(`${title}_text` as TextKey)}
              </li>
            ))}
          </ol>
          <p>{t('guide_after')}</p>
          <p>
            {t('guide_help')} <a href={`mailto:${t('support_mail')}`}>{t('support_mail')}</a> ·{' '}
            <a href={t('support_site')} target="_blank" rel="noreferrer">
              {t('support_site')}
            </a>
          </p>
        </div>
      )}
    </fieldset>
  );
}

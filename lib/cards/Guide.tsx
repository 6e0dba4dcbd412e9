// The guide's line in the bar, and all its steps on demand.
import { type TextKey, t } from '@/lib/text/text';

/** What to do at each step, in a sentence, is `<title>_text`. In the order of `lib/features/guide/steps.ts`. */
const TITLES: readonly TextKey[] = [
  'guide_sign_in',
  'guide_directory',
  'guide_mss',
  'guide_find',
  'guide_create',
  'guide_rename',
];

export interface GuideProps {
  /** Index of the step; past the last when all are done, further still where what is left is in the dossier. */
  current: number;
  /** The site's own control is on the page. */
  canPoint: boolean;
  /** All steps are shown. */
  open: boolean;
  /** The keys that lead here, in words, as they are bound. */
  keys: readonly string[];
}

/** Beyond, the page is a sheet that has its dossier (`lib/features/guide/steps.ts`). */
const ALL_DONE = TITLES.length;

/** Acts: `point`, `toggle`. */
export function Guide({ current, canPoint, open, keys }: GuideProps) {
  const title = TITLES[current];
  const beyond = current > ALL_DONE ? 'guide_in_dossier' : 'guide_done';
  return (
    <fieldset class="row" aria-label={t('guide_label')}>
      <p>
        {title && <span class="guide-number">{t('guide_step', current + 1, TITLES.length)}</span>} {t(title ?? beyond)}
      </p>
      {canPoint && (
        <button type="button" data-act="point">
          {t('guide_show')}
        </button>
      )}
      <button type="button" class="plain" aria-expanded={open} data-act="toggle">
        {t('guide_all')}
      </button>
      {open && <Steps current={current} keys={keys} />}
    </fieldset>
  );
}

function Steps({ current, keys }: Pick<GuideProps, 'current' | 'keys'>) {
  // Whether that dossier bears its name is not told by the sheet.
  const done = current > ALL_DONE ? ALL_DONE - 1 : current;
  return (
    <div class="guide-panel sheet">
      <ol>
        {TITLES.map((title, i) => (
          <li key={title} aria-current={i === current ? 'step' : undefined} class={i < done ? 'done' : ''}>
            <strong>{t(title)}</strong> {i < done && `✓ ${t('guide_step_done')}`}
            <br />
            {t(`${title}_text` as TextKey)}
          </li>
        ))}
      </ol>
      <p>{t('guide_after')}</p>
      {keys.length > 0 && <p>{t('guide_keys', keys.join(' · '))}</p>}
      <p>
        {t('guide_help')} <a href={`mailto:${t('support_mail')}`}>{t('support_mail')}</a> ·{' '}
        <a href={t('support_site')} target="_blank" rel="noreferrer">
          {t('support_site')}
        </a>
      </p>
    </div>
  );
}

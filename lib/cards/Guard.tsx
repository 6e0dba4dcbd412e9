// The question before an edit that would be erased, and what follows its answers.
import { t } from '@/lib/text/text';

/** `name`: of the dossier, where it is one the user follows. Acts: `open`, `pass`. */
export function GuardQuestion({ name }: { name: string | undefined }) {
  return (
    <Box>
      <p id="guard-text">{name ? t('guard_text_named', name) : t('guard_text')}</p>
      <p class="row">
        <button type="button" class="primary" data-act="open">
          {t('guard_open')}
        </button>
        <Pass />
      </p>
    </Box>
  );
}

/** Where nothing leads to the dossier. Act: `pass`. */
export function GuardHow() {
  return (
    <Box>
      <p id="guard-text">{t('guard_how')}</p>
      <p class="row">
        <Pass />
      </p>
    </Box>
  );
}

/** To whoever goes on: what was held is not played again. */
export function GuardAfter() {
  return <p role="status">{t('guard_after')}</p>;
}

/** Takes the focus itself: a key still being typed presses none of its buttons. */
function Box({ children }: { children: preact.ComponentChildren }) {
  return (
    <div role="alertdialog" tabIndex={-1} aria-label={t('guard_title')} aria-describedby="guard-text">
      <h2>{t('guard_title')}</h2>
      {children}
    </div>
  );
}

const Pass = () => (
  <button type="button" data-act="pass">
    {t('guard_pass')}
  </button>
);

// The comparison as a summary to copy, or as a message to the person in charge of the ROR. Nothing is sent from here.
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { TextField } from '@/components/TextField';
import { mailtoOf, summaryOf } from '@/lib/comparison/words';
import type { Comparison, Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';

interface Props {
  dossier: Dossier;
  comparison: Comparison;
}

export function ShareComparison({ dossier, comparison }: Props) {
  const [copied, setCopied] = useState<{ of: Comparison; well: boolean }>();
  const summary = summaryOf(dossier, comparison);
  const said = copied?.of === comparison ? copied : undefined;

  async function copy(): Promise<void> {
    const well = await navigator.clipboard.writeText(summary).then(
      () => true,
      () => false,
    );
    setCopied({ of: comparison, well });
  }

  return (
    <div class="share">
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('compare_copy')}
        </button>
        {/* A tab of its own: the popup itself cannot lead to a mail program. */}
        <a class="button" href={mailtoOf(dossier, comparison)} target="_blank" rel="noreferrer">
          <Icon name="mail" />
          {t('compare_mail')}
        </a>
      </div>
      <p class="hint" role="status">
        {said ? t(said.well ? 'compare_copied' : 'compare_copy_by_hand') : ''}
      </p>
      {said?.well === false && (
        <TextField type="multiline" label={t('compare_summary')} value={summary} onValue={() => undefined} />
      )}
      <p class="hint">{t('compare_mail_about')}</p>
    </div>
  );
}

// A dossier that needs nothing any more: what is known of it, its history, and the way back.
import type { Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { cardId, DossierFacts } from './DossierFacts';
import { DossierHistory } from './DossierHistory';

interface Props {
  dossier: Dossier;
  moment: Moment;
  onReopen: (dossier: Dossier) => void;
}

export function ClosedCard({ dossier, moment, onReopen }: Props) {
  return (
    <article class="dossier" aria-labelledby={cardId(dossier)}>
      <DossierFacts dossier={dossier} moment={moment} />
      <div class="actions">
        <button type="button" class="button" onClick={() => onReopen(dossier)}>
          {t('dossiers_reopen')}
        </button>
      </div>
      <details class="more">
        <summary>{t('history_title')}</summary>
        <DossierHistory dossier={dossier} today={moment.date} />
      </details>
    </article>
  );
}

// A dossier that needs nothing any more, unfolded from its row.
import { cardId, DossierFacts } from '@/components/card/DossierFacts';
import { DossierHistory } from '@/components/card/DossierHistory';
import type { Tracker } from '@/components/use-tracker';
import type { Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';

interface Props {
  dossier: Dossier;
  moment: Moment;
  tracker: Tracker;
}

export function ClosedCard({ dossier, moment, tracker }: Props) {
  return (
    <article class="dossier" aria-labelledby={cardId(dossier)}>
      <DossierFacts dossier={dossier} moment={moment} />
      <div class="actions">
        <button type="button" class="button" onClick={() => tracker.reopen(dossier)}>
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

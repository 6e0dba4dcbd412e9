// The dossiers that need nothing any more, folded away until someone looks for one.

import { sortDossiers } from '@/lib/dossiers/order';
import type { Dossier, Moment } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { cardId, DossierFacts } from './card/DossierFacts';
import { DossierHistory } from './card/DossierHistory';

interface Props {
  dossiers: readonly Dossier[];
  moment: Moment;
  onReopen: (dossier: Dossier) => void;
}

export function ClosedDossiers({ dossiers, moment, onReopen }: Props) {
  if (dossiers.length === 0) return null;
  return (
    <details class="closed">
      <summary>{plural('dossiers_closed', dossiers.length)}</summary>
      <ul class="dossiers" aria-label={t('dossiers_closed_list')}>
        {sortDossiers(dossiers, 'name', moment).map((dossier) => (
          <li key={dossier.id}>
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
          </li>
        ))}
      </ul>
    </details>
  );
}

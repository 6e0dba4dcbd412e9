// The dossiers that need nothing any more, folded away until someone looks for one.
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { cardId, DossierFacts } from './DossierFacts';
import type { CivilDate } from './days';
import { sortDossiers } from './sort';

interface Props {
  dossiers: readonly Dossier[];
  today: CivilDate;
  onReopen: (dossier: Dossier) => void;
}

export function ClosedDossiers({ dossiers, today, onReopen }: Props) {
  if (dossiers.length === 0) return null;
  return (
    <details class="closed">
      <summary>{plural('dossiers_closed', dossiers.length)}</summary>
      <ul class="dossiers" aria-label={t('dossiers_closed_list')}>
        {sortDossiers(dossiers, 'name', today).map((dossier) => (
          <li key={dossier.id}>
            <article class="dossier" aria-labelledby={cardId(dossier)}>
              <DossierFacts dossier={dossier} today={today} />
              <div class="actions">
                <button type="button" class="button" onClick={() => onReopen(dossier)}>
                  {t('dossiers_reopen')}
                </button>
              </div>
            </article>
          </li>
        ))}
      </ul>
    </details>
  );
}

// The dossiers that need nothing any more, folded away until someone looks for one.
import { sortDossiers } from '@/lib/dossiers/order';
import type { Dossier, Moment } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { ClosedCard } from './card/ClosedCard';

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
            <ClosedCard dossier={dossier} moment={moment} onReopen={onReopen} />
          </li>
        ))}
      </ul>
    </details>
  );
}

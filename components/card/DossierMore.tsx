// What one looks for now and then about a dossier, folded: what changes in it, its history, its reminder in a calendar.
import type { CivilDate, Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { CalendarLink } from './CalendarLink';
import { ComparisonPanel } from './ComparisonPanel';
import { DossierHistory } from './DossierHistory';

/** `erased`: open, at what will be erased. */
export type Unfolded = 'no' | 'yes' | 'erased';

interface Props {
  dossier: Dossier;
  today: CivilDate;
  unfolded: Unfolded;
  onUnfold: (unfolded: Unfolded) => void;
}

export function DossierMore({ dossier, today, unfolded, onUnfold }: Props) {
  const open = unfolded !== 'no';
  return (
    <details
      class="more"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onUnfold(open ? 'no' : 'yes');
      }}
    >
      <summary>{t('card_more')}</summary>
      {open && (
        <div class="panel">
          <ComparisonPanel dossier={dossier} today={today} erasedFirst={unfolded === 'erased'} />
          <DossierHistory dossier={dossier} today={today} />
          <CalendarLink dossier={dossier} />
        </div>
      )}
    </details>
  );
}

// The tracked dossiers with all that acts on them: what the popup and the full tab have in common.
import { useRef, useState } from 'preact/hooks';
import { isOpen } from '@/lib/dossiers/reminders';
import { plural, t } from '@/lib/text/text';
import { AddDossier } from './AddDossier';
import { ClosedDossiers } from './ClosedDossiers';
import { DossierCard } from './DossierCard';
import { matches } from './filter';
import { KeepingNotice } from './KeepingNotice';
import { Notice } from './Notice';
import { OpenDossiers } from './OpenDossiers';
import { refusalSentence } from './refusal';
import { type Order, sortDossiers } from './sort';
import { Toast } from './Toast';
import { Toolbar } from './Toolbar';
import { useDrafts } from './use-drafts';
import { useSettings } from './use-settings';
import { useTracker } from './use-tracker';

/** `wide`: the full tab, where one also sorts, and finds the dossiers that are closed. */
export function DossierBoard({ wide = false }: { wide?: boolean }) {
  const tracker = useTracker();
  const drafts = useDrafts();
  const separator = useSettings().settings?.separator ?? ' ';
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<Order>('due');
  const summary = useRef<HTMLParagraphElement>(null);
  const { view, refused } = tracker;

  const kept = view?.dossiers.filter((dossier) => matches(dossier, filter)) ?? [];
  return (
    <>
      <Toast undo={tracker.undo} home={summary} />
      <KeepingNotice />
      {refused && (
        <Notice
          tone="error"
          actions={
            <button type="button" class="button" onClick={refused.retry}>
              {t('error_retry')}
            </button>
          }
        >
          {refusalSentence(refused.error)}
        </Notice>
      )}
      {view && view.unreadable > 0 && <Notice tone="warning">{plural('popup_unreadable', view.unreadable)}</Notice>}
      {drafts && <AddDossier tracker={tracker} drafts={drafts} separator={separator} onShow={() => setFilter('')} />}
      {view && drafts && (
        <>
          {view.dossiers.length > 0 && (
            <Toolbar filter={filter} onFilter={setFilter} order={order} onOrder={wide ? setOrder : undefined} />
          )}
          <OpenDossiers
            dossiers={sortDossiers(kept.filter(isOpen), order, view.today)}
            today={view.today}
            filtered={filter.trim() !== ''}
            summary={summary}
            card={(dossier) => (
              <DossierCard
                dossier={dossier}
                today={view.today}
                tracker={tracker}
                drafts={drafts}
                separator={separator}
              />
            )}
          />
          {wide && (
            <ClosedDossiers
              dossiers={kept.filter((dossier) => !isOpen(dossier))}
              today={view.today}
              onReopen={tracker.reopen}
            />
          )}
        </>
      )}
    </>
  );
}

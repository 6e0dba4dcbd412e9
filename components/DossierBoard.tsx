// The tracked dossiers with all that acts on them: what the popup and the full tab have in common.
import { useRef, useState } from 'preact/hooks';
import { type Order, sortDossiers } from '@/lib/dossiers/order';
import { isOpen } from '@/lib/dossiers/reminders';
import { plural, t } from '@/lib/text/text';
import { AddDossier } from './AddDossier';
import { ClosedDossiers } from './ClosedDossiers';
import { DossierCard } from './DossierCard';
import { matches } from './filter';
import { Notice } from './Notice';
import { OpenDossiers } from './OpenDossiers';
import { refusalSentence } from './refusal';
import { Toast } from './Toast';
import { Toolbar } from './Toolbar';
import { useDrafts } from './use-drafts';
import { useSettings } from './use-settings';
import { useTracker } from './use-tracker';
import { WhileAway } from './WhileAway';

/** `wide`: the full tab, where one also sorts, and finds the dossiers that are closed. */
export function DossierBoard({ wide = false }: { wide?: boolean }) {
  const tracker = useTracker(!wide);
  const drafts = useDrafts();
  const separator = useSettings().settings?.separator ?? ' ';
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<Order>('due');
  const [wanted, setWanted] = useState<string>();
  const summary = useRef<HTMLParagraphElement>(null);
  const home = useRef<HTMLElement>(null);
  const { view, refused } = tracker;

  function show(id: string): void {
    setFilter('');
    setWanted(id);
  }

  const kept = view?.dossiers.filter((dossier) => matches(dossier, filter)) ?? [];
  return (
    <>
      <Toast undo={tracker.undo} home={home} />
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
      {view && !view.counts && <WhileAway view={view} onShow={show} home={home} />}
      {drafts && <AddDossier tracker={tracker} drafts={drafts} separator={separator} onShow={show} />}
      {view && drafts && (
        <>
          {view.dossiers.length > 0 && (
            <Toolbar filter={filter} onFilter={setFilter} order={order} onOrder={wide ? setOrder : undefined} />
          )}
          <OpenDossiers
            dossiers={sortDossiers(kept.filter(isOpen), order, view.moment)}
            moment={view.moment}
            counts={view.counts}
            filtered={filter.trim() !== ''}
            wanted={wanted}
            summary={summary}
            home={home}
            card={(dossier, heading) => (
              <DossierCard
                dossier={dossier}
                view={view}
                tracker={tracker}
                drafts={drafts}
                separator={separator}
                heading={heading}
              />
            )}
          />
          {wide && (
            <ClosedDossiers
              dossiers={kept.filter((dossier) => !isOpen(dossier))}
              moment={view.moment}
              onReopen={tracker.reopen}
            />
          )}
        </>
      )}
    </>
  );
}

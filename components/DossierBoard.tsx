// The tracked dossiers with all that acts on them: what the popup and the full tab have in common.
import type { ComponentType, Ref } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Order, sortDossiers } from '@/lib/dossiers/order';
import { isOpen } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import { namingOf } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { AddDossier } from './add/AddDossier';
import { KeepingNotice } from './backup/KeepingNotice';
import { saveUnreadable } from './backup/save-file';
import { ClosedDossiers } from './ClosedDossiers';
import { DossierCard } from './card/DossierCard';
import { matching } from './filter';
import { Notice } from './Notice';
import { OpenDossiers } from './OpenDossiers';
import { RefusedNotice } from './RefusedNotice';
import { Toast } from './Toast';
import { Toolbar } from './Toolbar';
import type { WideProps } from './table/WideBoard';
import { UnreadableNotice } from './UnreadableNotice';
import { useDrafts } from './use-drafts';
import { useSettings } from './use-settings';
import { useTracker } from './use-tracker';
import { WhileAway } from './WhileAway';

/** `wide`: what the full tab puts around the cards, where one also sorts, and finds the dossiers that are closed. */
export function DossierBoard({ wide: Wide }: { wide?: ComponentType<WideProps> }) {
  const tracker = useTracker(Wide ? 'rows' : 'cards');
  const drafts = useDrafts();
  const { settings } = useSettings();
  const naming = useMemo(() => namingOf(settings), [settings]);
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

  const card = (dossier: Dossier, heading: Ref<HTMLHeadingElement> = null) =>
    view && drafts && <DossierCard {...{ dossier, view, tracker, drafts, naming, heading }} />;
  const cards = () => {
    const kept = view?.dossiers.filter(matching(filter)) ?? [];
    return (
      view && (
        <>
          {view.dossiers.length > 0 && (
            <Toolbar filter={filter} onFilter={setFilter} order={order} onOrder={Wide && setOrder} />
          )}
          <OpenDossiers
            dossiers={sortDossiers(kept.filter(isOpen), order, view.moment)}
            moment={view.moment}
            counts={view.summary}
            filtered={filter.trim() !== ''}
            never={view.dossiers.length === 0}
            wanted={wanted}
            summary={summary}
            home={home}
            card={card}
          />
          {Wide && (
            <ClosedDossiers
              dossiers={kept.filter((dossier) => !isOpen(dossier))}
              moment={view.moment}
              onReopen={tracker.reopen}
            />
          )}
        </>
      )
    );
  };
  return (
    <>
      <Toast undo={tracker.undo} home={home} />
      <KeepingNotice />
      {refused && <RefusedNotice refused={refused} />}
      {view?.newer && <Notice tone="warning">{t('error_newer')}</Notice>}
      {view && view.unreadable > 0 && <UnreadableNotice count={view.unreadable} onSave={saveUnreadable} />}
      {view && !view.summary && <WhileAway view={view} onShow={show} home={home} />}
      {drafts && <AddDossier tracker={tracker} drafts={drafts} naming={naming} onShow={show} />}
      {view && drafts && (Wide ? <Wide {...{ tracker, view, settings, card, cards, wanted, home }} /> : cards())}
    </>
  );
}

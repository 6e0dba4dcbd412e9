// The dossiers in the full tab: cards for a few, a table for many, and the ways in and out for both.
import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { ClosedCard } from '@/components/card/ClosedCard';
import { RefusedNotice } from '@/components/RefusedNotice';
import type { DossiersView } from '@/components/use-dossiers';
import type { Tracker } from '@/components/use-tracker';
import { isOpen } from '@/lib/dossiers/reminders';
import type { Plan } from '@/lib/exchange/plan';
import type { Dossier, Settings } from '@/lib/messages';
import { plural } from '@/lib/text/text';
import { askedWords } from './asked';
import { ImportPanel } from './ImportPanel';
import { PrintSheet } from './PrintSheet';
import { TableBoard } from './TableBoard';
import { Tools } from './Tools';
import { useImport } from './use-import';
import { useLayout } from './use-layout';
import { useMany } from './use-many';
import { usePrinting } from './use-printing';
import { useTable } from './use-table';

/** From here on a table is shown until the user chooses. */
const MANY = 20;

export interface WideProps {
  tracker: Tracker;
  view: DossiersView;
  settings: Settings | undefined;
  /** Of an open dossier. */
  card: (dossier: Dossier) => ComponentChildren;
  /** All of them as cards. */
  cards: () => ComponentChildren;
  /** One that must be shown, wherever it stands. */
  wanted: string | undefined;
  /** Where the focus may be brought back to. */
  home: RefObject<HTMLElement | null>;
}

export function WideBoard({ tracker, view, settings, card, cards, wanted, home }: WideProps) {
  const layout = useLayout();
  const many = useMany(tracker.undo);
  const table = useTable(view);
  const file = useImport(view, settings);
  const { printing, print } = usePrinting();
  const [importing, setImporting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Once a table, it does not turn into cards under one's hands.
  const wasMany = useRef(false);
  const { summary } = view;
  const open = useMemo(() => summary?.open ?? view.dossiers.filter(isOpen).length, [view.dossiers, summary]);
  wasMany.current ||= open > MANY;
  const firstReminder = settings?.firstReminderDays ?? summary?.firstReminder;
  if (!layout || firstReminder === undefined) return null;

  const asTable = layout.layout.view ? layout.layout.view === 'table' : wasMany.current;
  // Cards have a filter of their own: with them it is all that is saved.
  const shown = asTable ? table.found : view.dossiers;
  // The first of them stand as rows.
  if (summary && !asTable) return null;

  function closeImport(): void {
    file.close();
    setImporting(false);
    button.current?.focus();
  }

  async function take({ added, changed }: Plan): Promise<void> {
    const rows = {
      before: changed.map(({ before }) => before),
      after: changed.map(({ after }) => after),
      added: added.map(({ dossier }) => dossier),
    };
    if (await many.store(rows, plural('import_done', added.length + changed.length))) {
      file.close();
      setImporting(false);
    }
  }

  return (
    // Seen at once, used as soon as all of them are there: a tick or a filter would be of the first alone.
    <div class="wide" inert={summary !== undefined} aria-busy={summary !== undefined}>
      <Tools
        asTable={asTable}
        onView={(next) => layout.change({ view: next })}
        dossiers={shown}
        count={asTable ? table.count : shown.length}
        today={view.today}
        importing={importing}
        importButton={button}
        onImport={() => (importing ? closeImport() : setImporting(true))}
        onPrint={print}
      />
      {many.refused && <RefusedNotice refused={many.refused} />}
      {importing && <ImportPanel id="import" file={file} onTake={(plan) => void take(plan)} onClose={closeImport} />}
      {asTable ? (
        <TableBoard
          view={view}
          table={table}
          layout={layout}
          many={many}
          firstReminder={firstReminder}
          card={(dossier) =>
            isOpen(dossier) ? (
              card(dossier)
            ) : (
              <ClosedCard dossier={dossier} moment={view.moment} onReopen={tracker.reopen} />
            )
          }
          onOpen={tracker.open}
          wanted={wanted}
          home={home}
        />
      ) : (
        cards()
      )}
      {printing && (
        <PrintSheet
          dossiers={shown}
          columns={layout.layout.columns}
          moment={view.moment}
          asked={asTable ? askedWords(table.question) : []}
        />
      )}
    </div>
  );
}

// The dossiers as a table: their ages, what narrows them, what is done to those ticked, the rows.
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writtenDay } from '@/components/days';
import type { DossiersView } from '@/components/use-dossiers';
import { byAge, stretches } from '@/lib/dossiers/ages';
import { countedDay } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { AgePicture } from './AgePicture';
import { ColumnChoice } from './ColumnChoice';
import type { RowActs } from './DossierRow';
import { DossierTable } from './DossierTable';
import { Filters } from './Filters';
import { ManyBar } from './ManyBar';
import { Pager } from './Pager';
import type { LayoutAccess } from './use-layout';
import type { Many } from './use-many';
import { PAGE, type Table } from './use-table';

interface Props {
  view: DossiersView;
  table: Table;
  layout: LayoutAccess;
  many: Many;
  /** Days before the first reminder. */
  firstReminder: number;
  card: (dossier: Dossier) => ComponentChildren;
  onOpen: (dossier: Dossier) => void;
  /** One that must be shown, wherever it stands. */
  wanted: string | undefined;
  /** Where the focus may be brought back to. */
  home: RefObject<HTMLElement | null>;
}

const idsOf = (dossiers: readonly Dossier[]) => dossiers.map(({ id }) => id);

export function TableBoard({ view, table, layout, many, firstReminder, card, onOpen, wanted, home }: Props) {
  const { moment, dossiers, summary } = view;
  const { question, ask, count, chosen, page, pages } = table;
  const { columns } = layout.layout;
  const [unfolded, setUnfolded] = useState<string>();
  const top = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    home.current = status.current;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once, when it is wanted; the table is then the user's.
  useLayoutEffect(() => {
    if (!wanted) return;
    setUnfolded(wanted);
    table.show(wanted);
  }, [wanted]);

  const ages = useMemo(
    () => summary?.ages ?? byAge(dossiers, firstReminder, moment),
    [dossiers, firstReminder, moment, summary],
  );

  // One object for all rows and all drawings, that does what the last drawing knows.
  const now = useRef({ table, onOpen });
  now.current = { table, onOpen };
  const acts = useMemo<RowActs>(
    () => ({
      tick: (id, on, range) => now.current.table.tick(id, on, range),
      unfold: (id) => setUnfolded((before) => (before === id ? undefined : id)),
      open: (dossier) => now.current.onOpen(dossier),
    }),
    [],
  );

  const pager = (label: string, onPage: (page: number) => void) => (
    <Pager label={label} page={page} pages={pages} size={PAGE} found={count} onPage={onPage} />
  );
  return (
    <>
      <AgePicture
        ages={ages}
        firstReminder={firstReminder}
        chosen={question.age}
        onChoose={(age) => ask({ age, state: 'open' })}
      />
      <Filters question={question} onQuestion={ask} dossiers={dossiers} ages={starts(firstReminder)} />
      <div class="counts">
        <p class="summary" role="status" tabIndex={-1} ref={status}>
          {plural('table_found', count)}
          {` ${t('table_of', summary?.total ?? dossiers.length)}`}
          {table.due > 0 && `, ${plural('popup_count_due', table.due)}`}
        </p>
        <ColumnChoice columns={columns} onColumns={(next) => layout.change({ columns: next })} />
      </div>
      <ManyBar
        dossiers={chosen}
        moment={moment}
        snoozes={view.snoozes}
        onIntegrate={(open) =>
          many.act({ act: 'state', ids: idsOf(open), state: 'integrated' }, (count) =>
            plural('table_done_integrated', count),
          )
        }
        onSnooze={(open, until, evening) =>
          many.act({ act: 'snooze', ids: idsOf(open), until, ...(evening && { evening }) }, (count) =>
            evening
              ? plural('table_done_tonight', count)
              : plural('table_done_snoozed', count, writtenDay(countedDay(until, moment.workingDaysOnly), moment.date)),
          )
        }
        onStop={() => many.act({ act: 'remove', ids: idsOf(chosen) }, (count) => plural('table_done_stopped', count))}
        onUntick={table.untick}
      />
      <div ref={top}>
        {pager(t('table_pages_top'), table.turn)}
        {count === 0 ? (
          <p class="empty">{t(dossiers.length === 0 ? 'popup_empty' : 'table_none')}</p>
        ) : (
          <DossierTable
            rows={table.rows}
            moment={moment}
            columns={columns}
            sort={table.sort}
            onSort={table.sortBy}
            ticks={table.ticks}
            found={count}
            tickedFound={chosen.length}
            onTickAll={table.tickAll}
            unfolded={unfolded}
            acts={acts}
            card={card}
          />
        )}
        {pager(t('table_pages_bottom'), (to) => {
          table.turn(to);
          top.current?.scrollIntoView({ block: 'start' });
        })}
      </div>
    </>
  );
}

/** « plus de … jours » from each stretch of the picture on, but the first. */
const starts = (firstReminder: number) =>
  stretches(firstReminder)
    .map(({ from }) => from)
    .filter((from) => from > 0);

// The table itself: a page of rows, its columns sorted by a press on their titles, one row unfolded into its card.
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Dossier, Moment } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { COLUMNS, type ColumnId } from './columns';
import { DossierRow, type RowActs } from './DossierRow';
import type { Sort } from './sorted';
import type { Ticks } from './ticks';

interface Props {
  /** Those of this page. */
  rows: readonly Dossier[];
  moment: Moment;
  columns: readonly ColumnId[];
  sort: Sort;
  onSort: (by: ColumnId) => void;
  ticks: Ticks;
  /** All that answer, on every page, and how many of them are ticked. */
  found: number;
  tickedFound: number;
  onTickAll: (on: boolean) => void;
  unfolded: string | undefined;
  acts: RowActs;
  card: (dossier: Dossier) => ComponentChildren;
}

/** Widths of the first column and of the last, px. */
const TICK = 40;
const OPEN = 96;
const least = (columns: readonly ColumnId[]) =>
  columns.reduce((sum, column) => sum + COLUMNS[column].width, TICK + OPEN);

export function DossierTable(props: Props) {
  const { rows, moment, columns, sort, onSort, ticks, found, tickedFound, onTickAll, unfolded, acts, card } = props;
  const all = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (all.current) all.current.indeterminate = tickedFound > 0 && tickedFound < found;
  }, [tickedFound, found]);

  return (
    // It scrolls where it is wider than the page, by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keyboard.
    <section class="scroll" aria-label={t('table_caption')} tabIndex={0}>
      <table class="dossier-table" style={{ minInlineSize: `${least(columns)}px` }}>
        <caption class="unseen">{t('table_caption')}</caption>
        <colgroup>
          <col style={{ inlineSize: `${TICK}px` }} />
          {columns.map((column) => (
            <col key={column} style={{ inlineSize: `${COLUMNS[column].width}px` }} />
          ))}
          <col style={{ inlineSize: `${OPEN}px` }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" class="tick">
              <input
                type="checkbox"
                ref={all}
                aria-label={plural('table_tick_all', found)}
                checked={found > 0 && tickedFound === found}
                onChange={(event) => onTickAll(event.currentTarget.checked)}
              />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" class={`cell-${column}`} aria-sort={directionOf(column, sort)}>
                <button type="button" class="sort" onClick={() => onSort(column)}>
                  {t(COLUMNS[column].title)}
                  <span class="arrow" aria-hidden="true">
                    {sort.by === column ? (sort.down ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" class="cell-open">
              <span class="unseen">{t('popup_open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((dossier, i) => (
            // By place, not by dossier: at each key the rows there are say something else, and none is made.
            // biome-ignore lint/suspicious/noArrayIndexKey: that is the point.
            <Fragment key={i}>
              <DossierRow
                dossier={dossier}
                moment={moment}
                columns={columns}
                ticked={ticks.has(dossier.id)}
                unfolded={unfolded === dossier.id}
                acts={acts}
              />
              {unfolded === dossier.id && (
                <tr key={dossier.id} class="unfolded" id={`card-${dossier.id}`}>
                  <td colSpan={columns.length + 2}>
                    <div class="unfolded-card">{card(dossier)}</div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const directionOf = (column: ColumnId, { by, down }: Sort) =>
  by === column ? (down ? 'descending' : 'ascending') : undefined;

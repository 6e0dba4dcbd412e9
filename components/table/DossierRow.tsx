// One row of the table. It is drawn again only when something it shows has changed: a key in the filter draws a hundred.
import { Component } from 'preact';
import { placeOf } from '@/components/card/DossierFacts';
import { Icon } from '@/components/Icon';
import { isDue } from '@/lib/dossiers/reminders';
import type { Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { ALWAYS, COLUMNS, type ColumnId } from './columns';

export interface RowActs {
  tick: (id: string, on: boolean, range: boolean) => void;
  unfold: (id: string) => void;
  open: (dossier: Dossier) => void;
}

interface Props {
  dossier: Dossier;
  moment: Moment;
  columns: readonly ColumnId[];
  ticked: boolean;
  unfolded: boolean;
  /** The same object from one drawing to the next. */
  acts: RowActs;
}

export class DossierRow extends Component<Props> {
  /** A click that the space bar makes need not tell that Shift is held: it follows the key let go. */
  private range = false;

  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== this.props[key]);
  }

  override render({ dossier, moment, columns, ticked, unfolded, acts }: Props) {
    const { id, structure } = dossier;
    const due = isDue(dossier, moment);
    return (
      <tr class={due ? 'due' : undefined}>
        <td class="tick">
          <input
            type="checkbox"
            aria-label={t('table_tick', structure.name, placeOf(structure))}
            checked={ticked}
            onKeyUp={(event) => {
              this.range = event.key === ' ' && event.shiftKey;
            }}
            onClick={(event) => {
              acts.tick(id, event.currentTarget.checked, event.shiftKey || this.range);
              this.range = false;
            }}
          />
        </td>
        {columns.map((column) =>
          column === ALWAYS ? (
            <th key={column} scope="row">
              <button
                type="button"
                class="unfold"
                id={`row-${id}`}
                aria-expanded={unfolded}
                aria-controls={unfolded ? `card-${id}` : undefined}
                onClick={() => acts.unfold(id)}
              >
                {structure.name}
              </button>
            </th>
          ) : (
            <td key={column} class={`cell-${column}`}>
              {column === 'reminder' && due && <Icon name="alert" />}
              {COLUMNS[column].text(dossier, moment)}
            </td>
          ),
        )}
        <td>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('table_open', structure.name)}
            onClick={() => acts.open(dossier)}
          >
            <Icon name="open" />
            {t('popup_open')}
          </button>
        </td>
      </tr>
    );
  }
}

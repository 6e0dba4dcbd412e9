// One line of the list; it says more while the pointer is on it.
import type { CSSProperties } from 'react';
import type { ListRow } from '../../views';
import { formatFiness } from '../core/format';
import { Link } from '../core/router';
import { Icon } from '../ui/Icon';
import { Skeleton } from '../ui/Skeleton';
import css from './GridRow.module.css';

interface GridRowProps {
  id: string;
  index: number;
  /** Undefined while its slice of the list is on its way. */
  row: ListRow | undefined;
  place: CSSProperties;
  selected: boolean;
  hovered: boolean;
  onSelect(): void;
  onHover(): void;
}

export function GridRow({ id, index, row, place, selected, hovered, onSelect, onHover }: GridRowProps) {
  const look = [css.row, selected && css.selected, hovered && css.hovered].filter(Boolean).join(' ');
  return (
    <div
      id={id}
      className={look}
      role="row"
      // The header is the first row of the grid.
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={place}
      onMouseEnter={onHover}
      onClick={onSelect}
    >
      {row ? <Cells row={row} hovered={hovered} /> : <Skeleton />}
    </div>
  );
}

function Cells({ row, hovered }: { row: ListRow; hovered: boolean }) {
  return (
    <>
      <div className={css.cell} role="gridcell">
        <Link to={`/structures/${row.finess}`} className={css.name}>
          {row.name}
        </Link>
      </div>
      <div className={css.cell} role="gridcell" title={row.category}>
        <span className={css.tag}>{row.category}</span>
      </div>
      <div className={css.cell} role="gridcell">
        <span className={css.code}>{row.postalCode}</span> {row.commune}
      </div>
      <div className={`${css.cell} ${css.number}`} role="gridcell">
        {formatFiness(row.finess)}
        {hovered && (
          <span className={css.go} aria-hidden="true">
            <Icon name="chevron" size={16} />
          </span>
        )}
      </div>
    </>
  );
}

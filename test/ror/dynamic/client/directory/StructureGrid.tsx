// The long list: a virtual grid, where only the rows in sight (and a few around) exist.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ListRow } from '../../views';
import { navigate } from '../core/router';
import { GridRow } from './GridRow';
import css from './StructureGrid.module.css';

const ROW_PX = 44;
const COLUMNS = ['Établissement', 'Catégorie', 'Commune', 'N° FINESS'];

interface StructureGridProps {
  total: number;
  /** The rows known so far, fewer than `total` while they load. */
  rows: readonly ListRow[];
}

export function StructureGrid({ total, rows }: StructureGridProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<number>();
  const [hovered, setHovered] = useState<number>();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  });

  function select(index: number) {
    const inside = Math.max(0, Math.min(total - 1, index));
    setSelected(inside);
    virtual.scrollToIndex(inside);
  }

  function press(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    const finess = rows[selected ?? -1]?.finess;
    if (event.key === 'Enter' && finess) navigate(`/structures/${finess}`);
    if (step === undefined) return;
    event.preventDefault();
    select(selected === undefined ? 0 : selected + step);
  }

  return (
    <div
      className={css.grid}
      role="grid"
      aria-label="Établissements"
      aria-rowcount={total + 1}
      tabIndex={0}
      aria-activedescendant={selected === undefined ? undefined : `${id}-${selected}`}
      onKeyDown={press}
    >
      <div className={css.head} role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <div key={column} role="columnheader">
            {column}
          </div>
        ))}
      </div>
      <div ref={scroller} className={css.scroll} role="rowgroup" onMouseLeave={() => setHovered(undefined)}>
        <div className={css.sizer} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => (
            <GridRow
              key={key}
              id={`${id}-${index}`}
              index={index}
              row={rows[index]}
              place={{ height: size, transform: `translateY(${start}px)` }}
              selected={index === selected}
              hovered={index === hovered}
              onSelect={() => setSelected(index)}
              onHover={() => setHovered(index)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

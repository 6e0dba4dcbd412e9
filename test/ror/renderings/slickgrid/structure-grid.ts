// The list of establishments: a SlickGrid on a DataView, sorted by its headers, whose rows open on a double click.
import {
  type Column,
  type GridOption,
  type SingleColumnSort,
  SlickDataView,
  SlickGrid,
  SlickRowSelectionModel,
} from 'slickgrid';
import type { ListRow } from '../site-api';
import { go, sheetAddress } from './addresses';

interface Item extends ListRow {
  locality: string;
}

const COLUMNS: Column<Item>[] = [
  { id: 'finess', name: 'FINESS', field: 'finess', width: 90, sortable: true },
  { id: 'name', name: 'Raison sociale', field: 'name', width: 330, sortable: true },
  { id: 'category', name: 'Catégorie', field: 'category', width: 180, sortable: true },
  { id: 'locality', name: 'Localité', field: 'locality', width: 220, sortable: true },
];

const OPTIONS: GridOption<Column<Item>> = {
  enableCellNavigation: true,
  enableColumnReorder: false,
  forceFitColumns: true,
  multiSelect: false,
};

export interface StructureGrid {
  fill(rows: readonly ListRow[]): void;
  destroy(): void;
}

/** Draws it in `container`, which has a size already. */
export function structureGrid(container: HTMLElement): StructureGrid {
  const dataView = new SlickDataView<Item>();
  const grid = new SlickGrid<Item>(container, dataView, COLUMNS, OPTIONS);
  grid.setSelectionModel(new SlickRowSelectionModel());

  dataView.onRowCountChanged.subscribe(() => {
    grid.updateRowCount();
    grid.render();
  });
  dataView.onRowsChanged.subscribe((_event, { rows }) => {
    grid.invalidateRows(rows);
    grid.render();
  });
  grid.onSort.subscribe((_event, sort) => {
    const { sortCol, sortAsc } = sort as SingleColumnSort;
    const field = sortCol?.field as keyof Item;
    dataView.sort((a, b) => a[field].localeCompare(b[field], 'fr'), sortAsc);
  });
  grid.onDblClick.subscribe((_event, { row }) => {
    const item = dataView.getItem(row);
    if (item) go(sheetAddress(item.finess));
  });

  const resize = () => grid.resizeCanvas();
  $(window).on('resize', resize);
  return {
    fill(rows) {
      const items = rows.map((row) => ({ ...row, locality: `${row.postalCode} ${row.commune}` }));
      dataView.setItems(items, 'finess');
      grid.resetActiveCell();
      grid.scrollRowToTop(0);
    },
    destroy() {
      $(window).off('resize', resize);
      grid.destroy(true);
    },
  };
}

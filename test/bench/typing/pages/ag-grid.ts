// ag-grid with its virtual rows, and its quick filter.
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import type { Line } from '../rows';
import { addBox, fetchLines, linkTo, start } from './peer';

const lines = await fetchLines();

void start(async () => {
  const box = addBox();
  const place = document.querySelector<HTMLElement>('#page');
  if (!place) throw new Error('no place for the grid');
  place.className = 'grid';
  ModuleRegistry.registerModules([AllCommunityModule]);
  await new Promise<void>((done) => {
    const grid = createGrid<Line>(place, {
      rowData: lines,
      // Rows that glide to their place are right later.
      animateRows: false,
      columnDefs: [
        { field: 'name', flex: 2, cellRenderer: ({ data }: { data: Line }) => linkTo(data) },
        { field: 'finess', flex: 1 },
        { field: 'category', flex: 2 },
        { field: 'postalCode', flex: 1 },
        { field: 'commune', flex: 1 },
      ],
      onFirstDataRendered: () => done(),
    });
    box.addEventListener('input', () => grid.setGridOption('quickFilterText', box.value));
  });
  return box;
});

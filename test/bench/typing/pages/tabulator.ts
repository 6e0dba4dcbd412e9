// Tabulator with its virtual rows, and its filter « contains » on any column.
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import type { Line } from '../rows';
import { addBox, fetchLines, linkTo, start } from './peer';

const lines = await fetchLines();
const fields = ['name', 'finess', 'category', 'postalCode', 'commune'] as const;

void start(async () => {
  const box = addBox();
  const table = new TabulatorFull('#page', {
    data: lines,
    height: 640,
    layout: 'fitColumns',
    columns: fields.map((field) => ({
      title: field,
      field,
      ...(field === 'name' ? { formatter: (cell: { getData(): Line }) => linkTo(cell.getData()) } : {}),
    })),
  });
  await new Promise<void>((done) => table.on('tableBuilt', done));
  box.addEventListener('input', () => {
    const value = box.value;
    // A list in the list means « one of these ».
    table.setFilter([fields.map((field) => ({ field, type: 'like', value }))]);
  });
  return box;
});

// DataTables with all rows on one page, and its own search.
import DataTable from 'datatables.net';
import { start } from './peer';

void start(() => {
  new DataTable('#rows', { paging: false });
  const box = document.querySelector<HTMLInputElement>('.dt-search input');
  if (!box) throw new Error('DataTables made no search box');
  return box;
});

// List.js over the table as it stands, and its own search.
import List from 'list.js';
import { addBox, start } from './peer';

void start(() => {
  const box = addBox();
  box.className = 'search';
  const valueNames = ['name', 'finess', 'category', 'postalCode', 'commune'];
  // Its own list and its own box are found by class, within one element.
  new List(document.body, { valueNames, page: 1_000_000 });
  return box;
});

// What anyone writes first: every row read and shown or hidden at each key.
import { addBox, start, tableRows } from './peer';

void start(() => {
  const box = addBox();
  const rows = tableRows();
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase();
    for (const row of rows) row.style.display = row.textContent?.toLowerCase().includes(words) ? '' : 'none';
  });
  return box;
});

// Checks the clock: shows the text of the box in place of the first row, 100 ms after each key.
import { addBox, start, tableRows } from './peer';

const LATE_MS = 100;

void start(() => {
  const box = addBox();
  const cell = tableRows()[0]?.cells[0];
  const name = cell?.textContent ?? '';
  box.addEventListener('input', () => {
    const words = box.value;
    setTimeout(() => {
      if (cell) cell.textContent = words || name;
    }, LATE_MS);
  });
  return box;
});

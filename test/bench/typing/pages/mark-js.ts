// mark.js: every match on the page marked anew at each key, as its own examples do.
import Mark from 'mark.js';
import { addBox, start } from './peer';

void start(() => {
  const box = addBox();
  const list = document.querySelector('tbody');
  if (!list) throw new Error('no rows to mark');
  const marker = new Mark(list);
  box.addEventListener('input', () => marker.unmark({ done: () => marker.mark(box.value) }));
  return box;
});

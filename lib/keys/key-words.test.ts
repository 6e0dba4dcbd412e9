// Key combinations in words, as each browser writes them.
import { expect, it } from 'vitest';
import { keysOf, keyWords } from './key-words';

it.each([
  ['Alt+Shift+S', ['Alt', 'Maj', 'S']],
  ['MacCtrl+Shift+F2', ['Ctrl', 'Maj', 'F2']],
  ['⌥⇧S', ['Option', 'Maj', 'S']],
  ['⌃⇧D', ['Ctrl', 'Maj', 'D']],
  ['Ctrl+Space', ['Ctrl', 'Espace']],
  ['', []],
])('« %s » is %j', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys);
});

it('those of the overlay are told with what they lead to, when they are bound', () => {
  const bound = (name: string, shortcut: string) => ({ name, shortcut });
  expect(
    keyWords([bound('search', 'Alt+Shift+S'), bound('filters', ''), bound('_execute_action', 'Alt+Shift+D')]),
  ).toEqual(['Alt + Maj + S pour la recherche']);
});

// What a round types: whole queries, and each taken back to nothing.
import { expect, test } from 'vitest';
import { queriesFor, SHORT_QUERIES, strokesOf } from './keys';

test('a query is typed, then deleted letter by letter', () => {
  const strokes = strokesOf(['st', '31']);
  expect(strokes.map(({ key }) => key)).toEqual([
    's',
    't',
    'Backspace',
    'Backspace',
    '3',
    '1',
    'Backspace',
    'Backspace',
  ]);
  expect(strokes.map(({ text }) => text)).toEqual(['s', 'st', 's', '', '3', '31', '3', '']);
});

test('a round is 46 keys, and 10 on a big list', () => {
  expect(strokesOf(queriesFor(9013))).toHaveLength(46);
  expect(strokesOf(queriesFor(50_000))).toHaveLength(10);
  expect(queriesFor(50_000)).toEqual(SHORT_QUERIES);
});

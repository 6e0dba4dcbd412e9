// Ticking rows: one, a range either way, all.
import { expect, it } from 'vitest';
import { between, NO_TICK, ticked } from './ticks';
import { readLayout } from './use-layout';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

it('takes a range from the last row pressed, either way', () => {
  expect(between(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(between(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(between(rows, 'c', 'c')).toEqual(['c']);
});

it('takes the one row when the last is not there', () => {
  expect(between(rows, undefined, 'c')).toEqual(['c']);
  expect(between(rows, 'gone', 'c')).toEqual(['c']);
});

it('ticks and unticks, the others as they were', () => {
  const two = ticked(NO_TICK, ['a', 'b'], true);
  expect([...ticked(two, ['b', 'c'], false)]).toEqual(['a']);
  expect([...two]).toEqual(['a', 'b']);
  expect(NO_TICK.size).toBe(0);
});

it('keeps of a stored layout what still means something', () => {
  const first = ['structure', 'commune', 'department', 'name', 'state', 'age', 'reminder'];
  for (const bad of [undefined, null, 3, 'x', { view: 'tree', columns: 'note' }])
    expect(readLayout(bad)).toEqual({ columns: first });
  expect(readLayout({ view: 'cards', columns: ['note', 'gone', 'commune'] })).toEqual({
    view: 'cards',
    columns: ['structure', 'commune', 'note'],
  });
});

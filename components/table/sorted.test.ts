// The order of the rows: by any column, either way, empty cells last, alike ones by age.
import { describe, expect, it } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { COLUMN_IDS } from './columns';
import { FIRST_SORT, pressed, sortedBy } from './sorted';

const one = (name: string, createdOn: string, remindOn: string, commune?: string) =>
  aDossier({ structure: { name, ...(commune && { commune }) }, createdOn, remindOn });
const A9 = one('Éhpad 9', '2026-03-01', '2026-05-01', 'Albi');
const A10 = one('EHPAD 10', '2026-01-01', '2026-05-01');
const B = one('IME', '2026-02-01', '2026-04-01', 'Foix');
const CLOSED = aDossier({
  structure: { name: 'SAVS' },
  state: 'integrated',
  createdOn: '2025-01-01',
  remindOn: '2025-01-08',
});
const ALL = [A9, CLOSED, A10, B];

describe('sorted', () => {
  it('by names as one reads them', () => {
    expect(sortedBy(ALL, { by: 'structure', down: false })).toEqual([A9, A10, B, CLOSED]);
    expect(sortedBy(ALL, { by: 'structure', down: true })).toEqual([CLOSED, B, A10, A9]);
  });

  it('by age: the youngest first, then the oldest', () => {
    expect(sortedBy(ALL, { by: 'age', down: false })).toEqual([A9, B, A10, CLOSED]);
    expect(sortedBy(ALL, { by: 'age', down: true })).toEqual([CLOSED, A10, B, A9]);
  });

  it('by reminder, the closed ones last either way, those alike by age', () => {
    expect(sortedBy(ALL, FIRST_SORT)).toEqual([B, A10, A9, CLOSED]);
    expect(sortedBy(ALL, { by: 'reminder', down: true })).toEqual([A10, A9, B, CLOSED]);
  });

  it('with empty cells last either way', () => {
    expect(sortedBy(ALL, { by: 'commune', down: false }).slice(0, 2)).toEqual([A9, B]);
    expect(sortedBy(ALL, { by: 'commune', down: true }).slice(0, 2)).toEqual([B, A9]);
  });

  it.each(COLUMN_IDS)('by %s loses none', (by) => {
    expect(new Set(sortedBy(ALL, { by, down: true }))).toEqual(new Set(ALL));
  });
});

it('goes the other way when its column is pressed again', () => {
  const once = pressed(FIRST_SORT, 'structure');
  expect(once).toEqual({ by: 'structure', down: false });
  expect(pressed(once, 'structure')).toEqual({ by: 'structure', down: true });
  expect(pressed(pressed(once, 'structure'), 'structure')).toEqual(once);
});

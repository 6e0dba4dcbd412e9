// Chips: what was understood, where it stands in the query, and the query without it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold';
import { search } from './rank';
import { createIndex } from './rows';
import { understood, without } from './understood';

test('what is understood, small words left out', () => {
  expect(understood('EHPAD 31 les tilleuls').map(({ kind, text, at, means }) => ({ kind, text, at, means }))).toEqual([
    { kind: 'type', text: 'EHPAD', at: [0, 5], means: 'ehpad' },
    { kind: 'department', text: '31', at: [6, 8], means: '31' },
    { kind: 'word', text: 'tilleuls', at: [13, 21], means: 'tilleuls' },
  ]);
});

test('what nothing answers is flagged where it stands', () => {
  const index = createIndex();
  index.add(1, { name: 'EHPAD LES TILLEULS' });
  const query = 'ehpad zanzibar tilleuls';
  const { unmatchedAt } = search(index, query);
  expect(understood(query, unmatchedAt).map(({ text, unmatched }) => [text, unmatched])).toEqual([
    ['ehpad', false],
    ['zanzibar', true],
    ['tilleuls', false],
  ]);
  expect(understood('tilleuls', search(index, 'tilleuls').unmatchedAt)[0]?.unmatched).toBe(false);
});

test.each([
  ['ehpad  les tilleuls', 'ehpad', 'les tilleuls'],
  ['ehpad les tilleuls toulouse', 'tilleuls', 'ehpad les toulouse'],
  ['les tilleuls', 'tilleuls', ''],
  ['E.H.P.A.D. Haute-Garonne', 'Haute-Garonne', 'E.H.P.A.D.'],
])('« %s » without « %s »: « %s »', (query, removed, left) => {
  const chip = understood(query).find(({ text }) => text === removed);
  expect(without(query, chip?.at ?? [0, 0])).toBe(left);
});

const pieces = fc.constantFrom(
  'ehpad',
  'les',
  'Saint',
  'st',
  '31',
  '31 000',
  'E.S.A.T.',
  'maison de retraite',
  'l’été',
  '-',
  '  ',
  '👩',
  'x',
);
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 8 }).map((all) => all.join(' ')),
);

test('chips stand in the query in order, and say what stands there', () => {
  fc.assert(
    fc.property(queries, (query) => {
      let last = 0;
      for (const { text, at } of understood(query)) {
        const [start, end] = at;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(query.slice(start, end)).toBe(text);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('removing a chip takes its letters and no other, and leaves no double space', () => {
  const letters = (text: string) => foldText(text).replaceAll(' ', '');
  fc.assert(
    fc.property(queries, fc.nat(7), (query, nth) => {
      const chips = understood(query);
      const chip = chips[nth % Math.max(1, chips.length)];
      if (!chip) return;
      const left = without(query, chip.at);
      expect(left).toBe(left.trim());
      expect(left).not.toMatch(/\s\s/);
      const [start, end] = chip.at;
      const rest = query.slice(0, start) + query.slice(end);
      if (left !== '') expect(left.replace(/\s/g, '')).toBe(rest.replace(/\s/g, ''));
      else expect(letters(rest).length).toBeLessThan(letters(query).length);
    }),
    { numRuns: 500 },
  );
});

test('removing chips one after the other empties the query', () => {
  fc.assert(
    fc.property(queries, (query) => {
      let left = query;
      for (let turn = 0; turn < 20 && understood(left)[0]; turn++)
        left = without(left, understood(left)[0]?.at ?? [0, 0]);
      expect(understood(left)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

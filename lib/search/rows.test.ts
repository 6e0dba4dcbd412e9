// The index: rows come, change and go at their own cost, and leave nothing behind.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search } from './rank';
import { createIndex } from './rows';
import { inventedRows } from './rows.fixture';

const ids = (index: ReturnType<typeof createIndex>, query: string) => search(index, query).ids;

test('a row is found by each of its fields', () => {
  const index = createIndex();
  index.add(1, {
    name: 'LES TILLEULS',
    commune: 'CASTELNOU',
    finess: '31 999 0016',
    postalCode: '31 000',
    department: '31',
    category: 'Institut Médico-Educatif (I.M.E.)',
    other: '12 rue du Moulin',
  });
  for (const query of ['tilleuls', 'castelnou', '319990016', '31000', '31', 'ime', 'médico éducatif', 'moulin']) {
    expect(ids(index, query), query).toEqual([1]);
  }
});

test('an update is found by its new words only and keeps its place', () => {
  const index = createIndex();
  index.add(1, { name: 'LES TILLEULS' });
  index.add(2, { name: 'LES ORMEAUX' });
  index.update(1, { name: 'LES ORMEAUX' });
  expect(ids(index, 'ormeaux')).toEqual([1, 2]);
  expect(search(index, 'tilleuls').total).toBe(0);
});

test('what is removed is forgotten, and its words with it', () => {
  const index = createIndex();
  const before = { letters: index.letters.length, digits: index.digits.length };
  for (let turn = 0; turn < 50; turn++) {
    index.add(turn, { name: `NOM${'ABCDEFGHIJ'[turn % 10]} ${turn}X`, finess: String(310000000 + turn) });
    index.remove(turn);
  }
  expect(index.rows.size).toBe(0);
  expect(index.words.filter(Boolean)).toEqual([]);
  expect(index.letters.length - before.letters).toBeLessThanOrEqual(1);
  expect(index.digits.length - before.digits).toBeLessThanOrEqual(2);
});

test('a list built in any order, with changes on the way, is the list built at once', () => {
  const rows = inventedRows(60);
  const step = fc.record({ id: fc.nat(19), row: fc.nat(59), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(59), (steps, asked) => {
      const index = createIndex();
      const kept = new Map<number, number>();
      for (const { id, row, remove } of steps) {
        if (remove) {
          index.remove(id);
          kept.delete(id);
        } else {
          index.add(id, rows[row] ?? { name: '' });
          kept.set(id, row);
        }
      }
      const fresh = createIndex();
      for (const [id, row] of kept) fresh.add(id, rows[row] ?? { name: '' });
      const query = rows[asked]?.name ?? '';
      const answer = ({ total, hits, unmatched }: ReturnType<typeof search>) => ({
        total,
        unmatched,
        hits: hits.map(({ id, score, why }) => ({ id, score, why })),
      });
      expect(answer(search(index, query))).toEqual(answer(search(fresh, query)));
    }),
    { numRuns: 200 },
  );
});

test('adding a row never takes away another’s hit', () => {
  const rows = inventedRows(80);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(79), { minLength: 2, maxLength: 20 }),
      fc.nat(79),
      fc.nat(8),
      (some, asked, cut) => {
        const index = createIndex();
        const [last = 0, ...others] = some;
        for (const id of others) index.add(id, rows[id] ?? { name: '' });
        const name = rows[asked]?.name ?? '';
        const query = name.slice(0, name.length - cut);
        const before = search(index, query);
        // Guesses (mistakes allowed) rightly give way to a row that says what was typed.
        const exact = before.hits.every(({ why }) => why.every(({ kind }) => kind !== 'typo'));
        index.add(last, rows[last] ?? { name: '' });
        if (exact) expect(search(index, query).ids).toEqual(expect.arrayContaining(before.ids));
      },
    ),
    { numRuns: 300 },
  );
});

test('a row that goes leaves the other answers as they were, scores and order too', () => {
  const rows = inventedRows(80);
  const list = ({ hits }: ReturnType<typeof search>, gone?: number) =>
    hits.filter(({ id }) => id !== gone).map(({ id, score, why }) => ({ id, score, why }));
  fc.assert(
    fc.property(fc.nat(79), fc.nat(79), fc.nat(20), (gone, asked, cut) => {
      const index = createIndex();
      rows.forEach((row, id) => {
        index.add(id, row);
      });
      const query = (rows[asked]?.name ?? '').slice(0, -cut || undefined);
      const before = list(search(index, query, { limit: 80 }), gone);
      index.remove(gone);
      // The last row that says what was typed gives way to guesses.
      if (before.length > 0) expect(list(search(index, query, { limit: 80 }))).toEqual(before);
      index.add(gone, rows[gone] ?? { name: '' });
      expect(list(search(index, query, { limit: 80 }), gone)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('ids may be strings', () => {
  const index = createIndex<string>();
  index.add('a', { name: 'LES PINS' });
  expect(search(index, 'pins').hits.map(({ id }) => id)).toEqual(['a']);
});

// What is marked in a shown text: in its own characters, and only what answers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold';
import { spans } from './highlight';
import { search } from './rank';
import { indexOf, inventedRows } from './rows.fixture';

const marked = (text: string, query: string, why?: Parameters<typeof spans>[2]) =>
  spans(text, query, why).map(([start, end]) => text.slice(start, end));

test.each([
  ['EHPAD ST JACQUES', 'saint-jacques', ['ST', 'JACQUES']],
  ['Résidence « L’Œillet »', 'oeil', ['Œil']],
  ['S.A.V.S. L’OCCIDENT', 'savs', ['S.A.V.S']],
  ['MAS LES PINS', 'maison d’accueil spécialisée pins', ['MAS', 'PINS']],
  ['Maison d’accueil spécialisée Les Pins', 'mas', ['Maison d’accueil spécialisée']],
  ['EHPAD LES TILLEULS', 'leul', ['LEUL']],
  ['FINESS 31 999 001 6', '319990016', ['31 999 001 6']],
  ['FINESS 31 999 001 6', '319990', ['31 999 0']],
  ['FINESS 319990016', '31 999 001 6', ['319990016']],
  ['BEAU SEJOUR', 'beausejour', ['BEAU', 'SEJOUR']],
  ['LE MAS DES PINS', 'le mas des pins', ['MAS', 'PINS']],
  ['EHPAD LES PINS', '', []],
  ['', 'pins', []],
])('%s for « %s »', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

test('a mistake is marked where it was corrected, and nowhere else', () => {
  const why = [{ kind: 'typo', from: 'tilluls', to: 'tilleuls', field: 'name' }] as const;
  expect(marked('LES TILLEULS', 'tilluls', why)).toEqual(['TILLEULS']);
  expect(marked('LES TILLEULS', 'tilluls')).toEqual([]);
  expect(marked('LA RAISON', 'maison')).toEqual([]);
});

test('marks are in order, apart, within the text, never empty', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aéŒ.’- \u0301EHPAD31ST'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (shown, query) => {
      let last = -1;
      for (const [start, end] of spans(shown, query)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(shown.length);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('a hit always holds what is marked, and is marked for what it holds', () => {
  const rows = inventedRows(200);
  const index = indexOf(rows);
  fc.assert(
    fc.property(fc.nat(199), fc.nat(6), fc.nat(6), (row, from, cut) => {
      const name = rows[row]?.name ?? '';
      const query = name
        .split(' ')
        .slice(from % 3)
        .join(' ')
        .slice(0, -cut || undefined);
      for (const { id, why } of search(index, query, { limit: 5 }).hits) {
        const hit = rows[id];
        const shown = [hit?.name, hit?.commune, hit?.finess, hit?.postalCode, hit?.category].join(' · ');
        const parts = spans(shown, query, why);
        for (const [start, end] of parts) expect(foldText(shown)).toContain(foldText(shown.slice(start, end)));
        if (foldText(query)) expect(parts.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

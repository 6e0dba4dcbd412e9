// What a query is understood to ask for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OCCITANIE } from '@/lib/naming/departments';
import { parseQuery } from './query';

const understood = (text: string) => parseQuery(text).terms.map(({ kind, means }) => `${kind}:${means}`);

test.each<[string, string[]]>([
  ['ehpad 31 tilleuls', ['type:ehpad', 'department:31', 'word:tilleuls']],
  ['E.H.P.A.D. Haute-Garonne', ['type:ehpad', 'department:31']],
  ['tarn', ['department:81']],
  ['tarn et garonne', ['department:82']],
  ['maison d’accueil spécialisée les pins', ['type:mas', 'word:les', 'word:pins']],
  ['maison d’acceuil specialisée', ['type:mas']],
  ['service d’aide et d’accompagnement à domicile', ['type:saad']],
  ['31 999 001 6', ['finess:319990016']],
  ['1319990016', ['finess:319990016']],
  ['2a 999 001 7', ['finess:2A9990017']],
  ['34 319990016', ['department:34', 'finess:319990016']],
  ['319990', ['finess:319990']],
  ['31000', ['postal-code:31000']],
  ['4 saisons', ['number:4', 'word:saisons']],
  ['', []],
  [' ’ ', []],
])('%s', (text, expected) => {
  expect(understood(text)).toEqual(expected);
});

test('every department of the region is known by its name', () => {
  for (const { code, name } of OCCITANIE)
    expect(understood(`ehpad ${name} pins`), name).toContain(`department:${code}`);
});

test('each term says where it stands, as typed', () => {
  const text = '  Maison d’Accueil Spécialisée   É.M.A.';
  expect(parseQuery(text).terms.map((term) => text.slice(...term.at))).toEqual([
    'Maison d’Accueil Spécialisée',
    'É.M.A',
  ]);
  expect(parseQuery(text).terms.map((term) => term.text)).toEqual(['Maison d’Accueil Spécialisée', 'É.M.A']);
});

test('small words exclude nothing, unless there is nothing else', () => {
  expect(parseQuery('le mas des pins').terms.map((term) => term.optional)).toEqual([true, false, true, false]);
  expect(parseQuery('le').terms.map((term) => term.optional)).toEqual([false]);
});

test('a spelled-out acronym with several meanings keeps to its own', () => {
  const keys = (text: string) =>
    parseQuery(text)
      .terms[0]?.alternatives.flat()
      .flatMap((slot) => [...slot.equal.keys()]);
  expect(keys('croix rouge française')).not.toContain('=centre reeducation fonctionnelle');
  expect(keys('centre de rééducation fonctionnelle')).not.toContain('=croix rouge francaise');
  expect(keys('crf')).toEqual(expect.arrayContaining(['=croix rouge', '=centre reeducation fonctionnelle']));
});

test('terms are in order and apart, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const { at, alternatives } of parseQuery(text).terms) {
        expect(at[0]).toBeGreaterThanOrEqual(end);
        expect(at[1]).toBeGreaterThan(at[0]);
        end = at[1];
        expect(alternatives.length).toBeGreaterThan(0);
        for (const slots of alternatives) expect(slots.length).toBeGreaterThan(0);
      }
    }),
  );
});

// A list indexed as it is read: filters, words, rows of earlier visits, rows that change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedRow, WholeChoice } from '@/lib/messages';
import { NO_CHOICE } from '@/lib/settings/schema';
import { createCatalogue, type Marks } from './catalogue';

const ALL = NO_CHOICE;
const row = (key: string, name: string, more: Partial<ListedRow> = {}): ListedRow => ({ key, name, ...more });

function filled() {
  const catalogue = createCatalogue();
  catalogue.put(row('1', 'EHPAD LES GLYCINES', { commune: 'MURET', department: '31', category: 'EHPAD' }), 'p1');
  catalogue.put(row('2', 'IME LES PINS', { commune: 'ALBI', department: '81', category: 'IME' }), 'p2');
  catalogue.put(row('3', 'SSIAD DU TARN', { commune: 'ALBI', department: '81', category: 'SSIAD' }), 'p3');
  return catalogue;
}
const names = (answer: ReturnType<ReturnType<typeof filled>['ask']>) => answer.hits.map(({ entry }) => entry.row.name);

test('no word: the list’s own order', () => {
  expect(names(filled().ask('', ALL, 60))).toEqual(['EHPAD LES GLYCINES', 'IME LES PINS', 'SSIAD DU TARN']);
});

test('a group keeps what may belong to it: home care serves both', () => {
  expect(names(filled().ask('', { ...ALL, groups: ['MSPA'] }, 60))).toEqual(['EHPAD LES GLYCINES', 'SSIAD DU TARN']);
  expect(names(filled().ask('', { ...ALL, groups: ['MSPH'], department: '81' }, 60))).toEqual([
    'IME LES PINS',
    'SSIAD DU TARN',
  ]);
});

test('words and filters together; the keys are the page’s', () => {
  const answer = filled().ask('albi', { ...ALL, groups: ['MSPH'] }, 60);
  expect(answer.total).toBe(2);
  expect(answer.keys()).toEqual(['p2', 'p3']);
});

test('nothing answers: the nearest, and the word without a match', () => {
  const answer = filled().ask('ehpad introuvable', ALL, 60);
  expect(answer).toMatchObject({ total: 0, guesses: true, unmatched: ['introuvable'] });
  expect(names(answer)[0]).toBe('EHPAD LES GLYCINES');
});

test('rows of earlier visits answer, and do not count as read until they pass by', () => {
  const catalogue = filled();
  catalogue.recall(row('1', 'ANCIEN NOM'));
  catalogue.recall(row('9', 'MAS LES CYPRES', { department: '34' }));
  expect(catalogue.size()).toBe(3);
  const [hit] = catalogue.ask('cypres', ALL, 60).hits;
  expect(hit?.entry.pageKey).toBeUndefined();
  expect(catalogue.ask('', ALL, 60).keys()).toEqual(['p1', 'p2', 'p3']);
  expect(catalogue.put(row('9', 'MAS LES CYPRES'), 'p9')).toBe(true);
  expect(catalogue.size()).toBe(4);
  expect(catalogue.ask('cypres', ALL, 60).hits[0]?.entry.pageKey).toBe('p9');
});

test('a row that changes is found by its new words, and only by them', () => {
  const catalogue = filled();
  expect(catalogue.put(row('2', 'IME LES CHENES'), 'p2')).toBe(false);
  expect(catalogue.ask('chenes', ALL, 60).total).toBe(1);
  expect(catalogue.ask('pins', ALL, 60).total).toBe(0);
});

const marks = ({ pins = [], dossiers = [] }: { pins?: string[]; dossiers?: string[] }): Marks => ({
  pinned: ({ key }) => pins.includes(key),
  withDossier: ({ key }) => dossiers.includes(key),
});

test('the rest of the medico-social offer, and what cannot be told; never a hospital', () => {
  const catalogue = filled();
  catalogue.put(row('4', 'CSAPA ARPADE', { category: 'CSAPA' }), 'p4');
  catalogue.put(row('5', 'LES TROIS CHENES'), 'p5');
  catalogue.put(row('6', 'CH DE MURET', { category: 'Centre Hospitalier (C.H.)' }), 'p6');
  expect(names(catalogue.ask('', { ...ALL, other: true }, 60))).toEqual(['CSAPA ARPADE', 'LES TROIS CHENES']);
  expect(catalogue.ask('', { ...ALL, other: true, groups: ['MSPA', 'MSPH'] }, 60).total).toBe(5);
});

test('by type, whatever words the site has for it', () => {
  const catalogue = filled();
  catalogue.put(
    row('4', 'RESIDENCE DU LAC', { category: "Etablissement d'hébergement pour personnes âgées dépendantes" }),
    'p4',
  );
  expect(names(catalogue.ask('', { ...ALL, type: 'EHPAD' }, 60))).toEqual(['EHPAD LES GLYCINES', 'RESIDENCE DU LAC']);
});

test('with an open dossier, pinned: as marked, also after the marks change', () => {
  const catalogue = filled();
  expect(catalogue.ask('', { ...ALL, pinned: true }, 60).total).toBe(0);
  catalogue.mark(marks({ pins: ['2'], dossiers: ['3'] }));
  expect(names(catalogue.ask('', { ...ALL, pinned: true }, 60))).toEqual(['IME LES PINS']);
  expect(names(catalogue.ask('albi', { ...ALL, withDossier: true }, 60))).toEqual(['SSIAD DU TARN']);
  catalogue.mark(marks({}));
  expect(catalogue.ask('', { ...ALL, withDossier: true }, 60).total).toBe(0);
});

test('pinned rows lead without words, and among those that answer as well; not over better ones', () => {
  const catalogue = createCatalogue(marks({ pins: ['3', '4'] }));
  const put = (key: string, name: string, commune: string) => catalogue.put(row(key, name, { commune }), key);
  put('1', 'EHPAD LES PINS', 'ALBI');
  put('2', 'EHPAD LES PINS', 'CASTRES');
  put('3', 'EHPAD LES PINS', 'MURET');
  put('4', 'MAS LA PINSONNIERE', 'AUCH');
  const places = (words: string, limit = 60) => catalogue.ask(words, ALL, limit).hits.map(({ entry }) => entry.row.key);
  expect(places('')).toEqual(['3', '4', '1', '2']);
  expect(places('les pins')).toEqual(['3', '1', '2', '4']);
  expect(places('les pins', 1)).toEqual(['3']);
  expect(places('pins albi')).toEqual(['1']);
  expect(places('pins').at(-1)).toBe('4');
  expect(catalogue.rows('les pins', ALL).map((entry) => entry.row.key)).toEqual(['3', '1', '2', '4']);
});

test('counts tell what each choice would leave, the others kept', () => {
  const catalogue = filled();
  catalogue.mark(marks({ pins: ['1'], dossiers: ['2', '3'] }));
  const free = catalogue.count('', ALL);
  expect(free.publics).toMatchObject({ MSPA: 2, MSPH: 2, other: 0 });
  expect(Object.fromEntries(free.departments)).toEqual({ 31: 1, 81: 2 });
  expect(Object.fromEntries(free.types)).toEqual({ EHPAD: 1, IME: 1, SSIAD: 1 });
  expect([free.pinned, free.withDossier]).toEqual([1, 2]);

  const tarn = catalogue.count('', { ...ALL, department: '81', groups: ['MSPH'] });
  expect(tarn.publics).toMatchObject({ MSPA: 1, MSPH: 2 });
  expect(Object.fromEntries(tarn.departments)).toEqual({ 81: 2 });
  expect(Object.fromEntries(tarn.types)).toEqual({ IME: 1, SSIAD: 1 });
  expect([tarn.pinned, tarn.withDossier]).toEqual([0, 2]);
  expect(Object.fromEntries(catalogue.count('pins', ALL).types)).toEqual({ IME: 1 });
});

test('each count is what its choice then leaves', () => {
  const pick = <T>(...values: T[]) => fc.constantFrom(...values);
  const rows = fc.array(
    fc.record({
      name: pick('EHPAD A', 'IME B', 'SSIAD C', 'CSAPA D', 'RESIDENCE E', 'CH F'),
      department: pick('31', '81', '09'),
      category: pick(undefined, 'EHPAD', 'IME', 'CHRS'),
    }),
    { maxLength: 40 },
  );
  const choices = fc.record({
    groups: fc.subarray(['MSPA', 'MSPH', 'MCO'] as const),
    other: fc.boolean(),
    department: pick('', '31', '81'),
    type: pick('', 'EHPAD', 'IME'),
    withDossier: fc.boolean(),
    pinned: fc.boolean(),
  });
  fc.assert(
    fc.property(rows, choices, pick('', 'a', 'ehpad'), (told, choice, words) => {
      const catalogue = createCatalogue({
        pinned: ({ key }) => Number(key) % 2 === 0,
        withDossier: ({ key }) => Number(key) % 3 === 0,
      });
      told.forEach(({ name, department, category }, i) => {
        catalogue.put(row(`${i}`, name, { department, ...(category && { category }) }), `p${i}`);
      });
      const counts = catalogue.count(words, choice);
      const left = (change: Partial<typeof choice>) => catalogue.ask(words, { ...choice, ...change }, 0).total;
      for (const group of ['MSPA', 'MSPH', 'MCO'] as const)
        expect(counts.publics[group]).toBe(left({ groups: [group], other: false }));
      expect(counts.publics.other).toBe(left({ groups: [], other: true }));
      for (const department of ['31', '81', '09'])
        expect(counts.departments.get(department) ?? 0).toBe(left({ department }));
      for (const type of ['EHPAD', 'IME', 'CHRS']) expect(counts.types.get(type) ?? 0).toBe(left({ type }));
      expect(counts.withDossier).toBe(left({ withDossier: true }));
      expect(counts.pinned).toBe(left({ pinned: true }));
    }),
  );
});

test('rows that the filters alone hide are shown for want of others, and say what hides them', () => {
  const catalogue = filled();
  const hidden = (words: string, choice: Partial<WholeChoice>) => {
    const { total, behind, hits, guesses } = catalogue.ask(words, { ...ALL, ...choice }, 8);
    return { total, behind, guesses, hits: hits.map(({ entry, hiddenBy }) => [entry.row.key, hiddenBy]) };
  };
  const none = { total: 0, behind: 1, guesses: false };
  expect(hidden('glycines', { groups: ['MSPH'], department: '81', type: 'IME' })).toEqual({
    ...none,
    hits: [['1', ['publics', 'department', 'type']]],
  });
  expect(hidden('pins albi', { pinned: true, withDossier: true })).toEqual({
    ...none,
    hits: [['2', ['withDossier', 'pinned']]],
  });
  expect(hidden('glycines', {})).toEqual({ total: 1, behind: 0, guesses: false, hits: [['1', []]] });
  expect(hidden('', { pinned: true })).toEqual({ total: 0, behind: 0, guesses: false, hits: [] });
});

test('a row that changes counts as it is now', () => {
  const catalogue = filled();
  catalogue.count('pins', ALL);
  catalogue.put(row('2', 'ESAT LES CHENES', { department: '09', category: 'ESAT' }), 'p2');
  expect(Object.fromEntries(catalogue.count('', ALL).types)).toEqual({ EHPAD: 1, ESAT: 1, SSIAD: 1 });
  expect(Object.fromEntries(catalogue.count('pins', ALL).types)).toEqual({});
});

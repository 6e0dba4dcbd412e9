// A list indexed as it is read: filters, words, rows of earlier visits, rows that change.
import { expect, test } from 'vitest';
import type { ListedRow } from '@/lib/messages';
import { createCatalogue } from './catalogue';

const ALL = { groups: [], department: '' };
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
  expect(names(filled().ask('', { groups: ['MSPA'], department: '' }, 60))).toEqual([
    'EHPAD LES GLYCINES',
    'SSIAD DU TARN',
  ]);
  expect(names(filled().ask('', { groups: ['MSPH'], department: '81' }, 60))).toEqual([
    'IME LES PINS',
    'SSIAD DU TARN',
  ]);
});

test('words and filters together; the keys are the page’s', () => {
  const answer = filled().ask('albi', { groups: ['MSPH'], department: '' }, 60);
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

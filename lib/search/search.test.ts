// Searching: what is found, in what order, and why.
import { expect, test } from 'vitest';
import { type Result, search } from './rank';
import { createIndex, type Fields } from './rows';

const LIST: Record<string, Fields> = {
  pins: { name: 'EHPAD LES PINS', commune: 'CASTELNOU', department: '81', postalCode: '81090', finess: '819990011' },
  jacques: { name: 'EHPAD SAINT-JACQUES', commune: 'VALRIVE', department: '31', postalCode: '31330' },
  stJacques: { name: 'EHPAD ST JACQUES', commune: 'PEYROLS', department: '34' },
  jacquesVal: { name: 'EHPAD SAINT JACQUES DU VAL', commune: 'PEYROLS', department: '34' },
  mas: { name: 'MAS LES ORMES', commune: 'BERVAL', category: "Maison d'Accueil Spécialisée (M.A.S.)" },
  farm: { name: 'EHPAD LE MAS DES ORMES', commune: 'BERVAL' },
  spelled: { name: "MAISON D'ACCUEIL SPECIALISEE LES BLEUETS", commune: 'MONSAC' },
  noType: {
    name: 'LES GENETS',
    commune: 'MONSAC',
    category: "Etablissement d'hébergement pour personnes âgées dépendantes",
  },
  esat: { name: 'ESAT LES GENETS', commune: 'MONSAC' },
  saad: { name: 'SAAD ADMR DU LOTIS', commune: 'L HERVAL', department: '46' },
  tlse: { name: 'ITEP/TLSE SUD', commune: 'TOULOUSE' },
  fam: { name: 'F.A.M. FONTVERT', commune: 'SALVAC' },
  planif: { name: 'CENTRE PLANIF FAM', commune: 'SALVAC' },
  beau: { name: 'RESIDENCE BEAUSEJOUR', commune: 'GARDOUX' },
  tilleuls: { name: 'EHPAD LES TILLEULS', commune: 'GARDOUX', department: '82' },
};
const index = createIndex<string>();
for (const [id, fields] of Object.entries(LIST)) index.add(id, fields);

const found = (query: string) => search(index, query).hits.map(({ id }) => id);
const why = (result: Result<string>) => result.hits[0]?.why;

test.each([
  ['castelnou pins', 'pins'],
  ['ÉHPAD les pins', 'pins'],
  ['St-Jacques Valrive', 'jacques'],
  ['saint jacques peyrols', 'stJacques'],
  ['maison d’accueil spécialisée ormes', 'mas'],
  ['MAS bleuets', 'spelled'],
  ['ehpad genets', 'noType'],
  ['maison de retraite genets', 'noType'],
  ['cat genets', 'esat'],
  ['saa lotis', 'saad'],
  ['S.A.A.D. lotis', 'saad'],
  ['itep toulouse sud', 'tlse'],
  ['foyer d’accueil médicalisé fontvert', 'fam'],
  ['lherval', 'saad'],
  ['beau séjour', 'beau'],
  ['81 999 001 1', 'pins'],
  ['1819990011', 'pins'],
  ['819990', 'pins'],
  ['ehpad tarn', 'pins'],
  ['ehpad tarn et garonne', 'tilleuls'],
  ['pins 81090', 'pins'],
  ['ehp til', 'tilleuls'],
  ['ehpad tilluls', 'tilleuls'],
  ['ehpad tlileuls gardoux', 'tilleuls'],
])('%s finds %s first', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test('every word counts', () => {
  expect(found('jacques valrive')).toEqual(['jacques']);
  expect(search(index, 'ehpad').ids).toEqual([
    'pins',
    'jacques',
    'stJacques',
    'jacquesVal',
    'farm',
    'noType',
    'tilleuls',
  ]);
});

test('whole names before longer ones, names as typed before other writings', () => {
  expect(found('ehpad saint jacques')).toEqual(['jacques', 'stJacques', 'jacquesVal']);
  expect(found('ehpad st jacques')).toEqual(['stJacques', 'jacques', 'jacquesVal']);
});

test('an acronym that is also a word ranks by context and hides nothing', () => {
  expect(found('mas')).toEqual(['mas', 'spelled', 'farm']);
  expect(found('le mas des ormes')[0]).toBe('farm');
  expect(found('fam')).toEqual(['fam', 'planif']);
});

test('says why: fields, other writings, mistakes', () => {
  expect(why(search(index, 'pins castelnou'))).toEqual([{ kind: 'field', fields: ['name', 'commune'] }]);
  expect(why(search(index, 'st jacques valrive'))?.[0]).toEqual({
    kind: 'equivalent',
    from: 'st',
    to: 'saint',
    field: 'name',
  });
  expect(why(search(index, 'tilluls'))?.[0]).toEqual({ kind: 'typo', from: 'tilluls', to: 'tilleuls', field: 'name' });
  expect(why(search(index, 'M.A.S. bleuets'))?.[0]).toEqual({
    kind: 'equivalent',
    from: 'M.A.S',
    to: 'maison accueil specialisee',
    field: 'name',
  });
  expect(why(search(index, 'ehpad tarn'))).toEqual([{ kind: 'field', fields: ['name', 'department'] }]);
});

test('no row holds every word: the nearest ones, and the word that nothing answers', () => {
  const result = search(index, 'ehpad tilleuls zanzibar');
  expect(result).toMatchObject({ total: 0, ids: [], hits: [], unmatched: ['zanzibar'] });
  expect(result.nearest?.[0]?.id).toBe('tilleuls');
});

test('each word is known, no row holds them all: those the nearest row lacks', () => {
  const result = search(index, 'fontvert valrive ehpad');
  expect(result.total).toBe(0);
  expect(result.unmatched).toEqual(['fontvert']);
  expect(result.nearest?.[0]?.id).toBe('jacques');
});

test('a number that no row has is said, whole', () => {
  expect(search(index, '31 999 001 6').unmatched).toEqual(['31 999 001 6']);
});

test('a filter narrows everything: count, hits and guesses', () => {
  const filter = (id: string) => LIST[id]?.department === '34';
  expect(search(index, 'jacques', { filter }).ids).toEqual(['stJacques', 'jacquesVal']);
  expect(search(index, 'jacques zanzibar', { filter }).nearest?.map(({ id }) => id)).toEqual([
    'stJacques',
    'jacquesVal',
  ]);
  expect(search(index, '', { filter }).total).toBe(2);
});

test('an empty query gives the list in its own order', () => {
  const { total, ids, hits } = search(index, '  ', { limit: 2 });
  expect(total).toBe(Object.keys(LIST).length);
  expect(ids).toEqual(Object.keys(LIST));
  expect(hits.map(({ id }) => id)).toEqual(['pins', 'jacques']);
});

test('a limit keeps the best ones, and the count tells the rest', () => {
  const all = search(index, 'e');
  const few = search(index, 'e', { limit: 3 });
  expect(few.total).toBe(all.total);
  expect(few.hits.map(({ id }) => id)).toEqual(all.hits.slice(0, 3).map(({ id }) => id));
});

test('equal scores keep one order: name, commune, id', () => {
  const twins = createIndex();
  twins.add(3, { name: 'SAVS', commune: 'BERVAL' });
  twins.add(2, { name: 'SAVS', commune: 'ALZOL' });
  twins.add(1, { name: 'SAVS', commune: 'BERVAL' });
  expect(search(twins, 'savs').hits.map(({ id }) => id)).toEqual([2, 1, 3]);
});

test('IMP is no IME in an address', () => {
  const addresses = createIndex();
  addresses.add(1, { name: 'LES PINS', other: '3 IMP DU LAC' });
  addresses.add(2, { name: 'IMP LES ORMES' });
  expect(search(addresses, 'ime').ids).toEqual([2]);
});

test('a small word that begins another is asked for as much as the rest', () => {
  const list = createIndex();
  list.add(1, { name: 'PHARMACIE VALRIA NICOL', commune: 'PEYROLS' });
  list.add(2, { name: 'PHARMACIE PAROLVIN', commune: 'VALRIVE' });
  expect(search(list, 'par pha valr').hits.map(({ id }) => id)).toEqual([2, 1]);
});

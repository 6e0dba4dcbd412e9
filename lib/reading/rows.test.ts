// Rows read whatever the columns: by their titles, by a first row that reads like titles, by what the cells hold.
import { expect, test } from 'vitest';
import { columnsOf, readRow } from './rows';

const row = (cells: string[], href?: string) => ({ key: 'k', cells, ...(href ? { href } : {}) });
const TITLES = ['Dép.', 'Établissement', 'Commune', 'Catégorie', 'N° FINESS'];
// Invented: the key holds, the number belongs to nobody.
const FINESS = '310999990';

test('by the titles of the columns', () => {
  const columns = columnsOf(TITLES, undefined);
  expect(columns).toEqual(['department', 'name', 'commune', 'category', 'finess']);
  expect(
    readRow(row(['31', 'EHPAD LES GLYCINES', 'MURET', 'Résidences autonomie', FINESS], 'https://x/1'), columns),
  ).toEqual({
    key: FINESS,
    name: 'EHPAD LES GLYCINES',
    finess: FINESS,
    commune: 'MURET',
    department: '31',
    category: 'Résidences autonomie',
    href: 'https://x/1',
  });
});

test('by a first row that reads like titles, itself no establishment', () => {
  const first = row(['Nom', 'Ville', 'CP']);
  const columns = columnsOf([], first);
  expect(columns).toEqual(['name', 'commune', 'postalCode']);
  expect(readRow(first, columns)).toBeNull();
  expect(readRow(row(['IME LES PINS', 'ALBI', '81000']), columns)).toMatchObject({ commune: 'ALBI', department: '81' });
});

test('without titles, by what the cells hold', () => {
  const read = readRow(row(['12', 'EHPAD LES GLYCINES', '31600 MURET', '31 099 999 0']), []);
  expect(read).toMatchObject({
    name: 'EHPAD LES GLYCINES',
    finess: FINESS,
    postalCode: '31600',
    commune: 'MURET',
    department: '31',
  });
});

test('one cell that says it all', () => {
  expect(readRow(row(['EHPAD LES GLYCINES (31600 MURET)']), [])).toMatchObject({
    postalCode: '31600',
    department: '31',
  });
});

test('the number of the legal entity is not the establishment’s', () => {
  const columns = columnsOf(['Nom', 'FINESS EJ', 'FINESS ET'], undefined);
  expect(readRow(row(['SAVS', '340999994', FINESS]), columns)?.finess).toBe(FINESS);
});

test.each(['S.A.V.S.', 'C.D.D.S', 'MAS'])('a name of single letters is a name: %s', (name) => {
  expect(readRow(row(['31', name, 'MURET', '', FINESS]), columnsOf(TITLES, undefined))?.name).toBe(name);
});

test.each([[['', '', '']], [['Nom', 'Commune', 'FINESS']], [['12', '34', '56']]])('no establishment in %j', (cells) => {
  expect(readRow(row(cells), [])).toBeNull();
});

test('a FINESS whose key fails is not kept', () => {
  expect(
    readRow(row(['31', 'EHPAD LES GLYCINES', 'MURET', '', '310999991']), columnsOf(TITLES, undefined))?.finess,
  ).toBeUndefined();
});

test('of one text, cut where its facts begin', () => {
  expect(readRow(row(['', '', `IME - 65000 TARBES - IME - FINESS ${FINESS}`]), [])).toEqual({
    key: FINESS,
    name: 'IME',
    finess: FINESS,
    commune: 'TARBES',
    postalCode: '65000',
    department: '31',
  });
  expect(readRow(row(['FOYER LES PINS - SITE NORD - 31600 MURET']), [])).toMatchObject({
    name: 'FOYER LES PINS - SITE NORD',
    commune: 'MURET',
  });
});

test('a name among cells without titles is no kind, no place, no number', () => {
  const name = (...cells: string[]) => readRow(row(cells), [])?.name;
  expect(name('LES ACACIAS', 'EHPAD', '31600 MURET', `FINESS ${FINESS}`)).toBe('LES ACACIAS');
  expect(name('EHPAD', 'LES ACACIAS', '31600 MURET')).toBe('LES ACACIAS');
  expect(name('IME', 'IME', '65000 TARBES', `FINESS ${FINESS}`)).toBe('IME');
  expect(name('Haute-Garonne', 'EHPAD LES LILAS', 'EHPAD')).toBe('EHPAD LES LILAS');
});

test('a name in figures is one where a column says so and the number of the row holds', () => {
  const columns = columnsOf(TITLES, undefined);
  expect(readRow(row(['31', '412', 'MURET', 'Entreprise adaptée', FINESS]), columns)).toMatchObject({
    key: FINESS,
    name: '412',
    commune: 'MURET',
  });
  // The count of a group, a total, a page number.
  expect(readRow(row(['31', '412', 'MURET', 'Entreprise adaptée', '']), columns)).toBeNull();
  expect(readRow(row(['31', '412', 'MURET', 'Entreprise adaptée', '310999991']), columns)).toBeNull();
  expect(readRow(row(['31', '—', 'MURET', '', FINESS]), columns)).toBeNull();
  expect(readRow(row(['412', '31', FINESS]), [])).toBeNull();
  expect(readRow(row(['12', 'EHPAD LES GLYCINES', '31600 MURET', FINESS]), [])?.name).toBe('EHPAD LES GLYCINES');
});

// Categories: what a label or an acronym means, and what must not be taken for one.
import { expect, test } from 'vitest';
import { acronymOfCategory, categoriesOfAcronym, categoryOfSpelledName, groupsOfCategory } from './categories';
import { FORMER_LABELS, LABELS } from './category-labels';
import { categoryOfText } from './category-of-text';
import { GROUPS, parseGroup } from './groups';

test.each<[string, string[] | null]>([
  ['500', ['MSPA']],
  ['183', ['MSPH']],
  ['156', ['PSY']],
  ['109', ['SSR']],
  ['127', ['MCO']],
  ['354', ['MSPA', 'MSPH']],
  ['355', ['MCO', 'SSR', 'PSY']],
  ['620', []],
  ['999', null],
])('category %s may belong to %j', (code, groups) => {
  expect(groupsOfCategory(code)).toEqual(groups);
});

const entries = `${LABELS}\n${FORMER_LABELS}`.split('\n').map((line) => [line.slice(4), line.slice(0, 3)] as const);

test('every label has groups, and is read whole, in capitals, without accents, with its code', () => {
  expect(entries).toHaveLength(188 + 5);
  for (const [label, code] of entries) {
    expect(groupsOfCategory(code), code).not.toBeNull();
    const bare = label.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    for (const text of [label, bare, `${code} - ${label}`, ` ${label}  `])
      expect(categoryOfText(text), text).toBe(code);
  }
});

test('a label cut by the page leads to the same groups, or to nothing', () => {
  for (const [label, code] of entries) {
    for (const length of [20, 30, 40]) {
      const cut = categoryOfText(label.slice(0, length));
      if (cut) expect(groupsOfCategory(cut), label.slice(0, length)).toEqual(groupsOfCategory(code));
    }
    if (label.length > 50) expect(categoryOfText(label.slice(0, 50)), label).toBe(code);
  }
});

test.each([
  ['EHPAD', '500'],
  ['E.H.P.A.D.', '500'],
  ['(S.A.V.S.)', '446'],
  ['500 - EHPAD', '500'],
  ['EHPAD (500)', '500'],
  ['Foyer de vie (FV)', '382'],
  ['Maison de retraite', '502'],
  ['CAT', '246'],
  ['SAAD', '460'],
  ['MAS', '255'],
  ['Centre hospitalier', '355'],
])('« %s » is category %s', (text, code) => {
  expect(categoryOfText(text)).toBe(code);
});

test.each([
  ['CHU', 'a hospital or a shelter'],
  ['GCS', 'two categories of different groups'],
  ['DAME', 'Notre-Dame'],
  ['PLANIF FAM', 'family planning'],
  ['LE MAS DES ORMES', 'a farmhouse'],
  ['EHPAD LES PINS', 'a name'],
  ['500', 'a number alone'],
  ['500 - IME', 'a contradiction'],
  ['Etablissement', 'the beginning of twenty labels'],
  ['Etablissement Expérimental pour', 'the beginning of several groups'],
  ['Pharmacie du Centre', 'a name that begins as a label does'],
  ['CASTELNOU', 'a commune'],
  ['', 'nothing'],
])('« %s » is no category: %s', (text) => {
  expect(categoryOfText(text)).toBeNull();
});

test('acronyms both ways', () => {
  expect(acronymOfCategory('500')).toBe('EHPAD');
  expect(acronymOfCategory('620')).toBe('');
  expect(categoriesOfAcronym('s.a.a.d.')).toEqual(['460']);
  expect(categoriesOfAcronym('chu')).toEqual(['101', '219']);
  expect(categoriesOfAcronym('xyz')).toEqual([]);
});

test('a name that begins by a spelled-out category', () => {
  expect(categoryOfSpelledName("FOYER D'HÉBERGEMENT LES PINS")).toBe('252');
  expect(categoryOfSpelledName('FOYER DES PINS')).toBeNull();
});

test.each([
  ['mspa', 'MSPA'],
  ['MS PA', 'MSPA'],
  ['ms-ph', 'MSPH'],
  ['SMR', 'SSR'],
  ['ssr', 'SSR'],
  ['had', null],
  ['', null],
])('group « %s » is %s', (text, group) => {
  expect(parseGroup(text)).toBe(group);
});

test('five groups, each with its label', () => {
  expect(GROUPS.map(({ code }) => code)).toEqual(['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH']);
  expect(new Set(GROUPS.map(({ label }) => label)).size).toBe(5);
});

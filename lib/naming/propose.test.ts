// What is proposed for a prefix, and why.
import { expect, test } from 'vitest';
import { proposeDepartment, proposeGroup } from './propose';

test('the department: FINESS, else postal code, else as shown', () => {
  const place = { finess: '31 999 001 6', postalCode: '34000', department: 'Gard' };
  expect(proposeDepartment(place)).toEqual({ department: '31', because: 'finess', from: '319990016' });
  expect(proposeDepartment({ ...place, finess: undefined })).toEqual({
    department: '34',
    because: 'postal-code',
    from: '34000',
  });
  expect(proposeDepartment({ department: '30 - Gard' })).toEqual({
    department: '30',
    because: 'shown',
    from: '30 - Gard',
  });
  expect(proposeDepartment({})).toBeNull();
});

test('a FINESS whose key fails tells nothing', () => {
  expect(proposeDepartment({ finess: '319990017', postalCode: '34000' })?.department).toBe('34');
  expect(proposeDepartment({ finess: '319990017' })).toBeNull();
});

test('the category decides, and is what is shown', () => {
  expect(proposeGroup({ category: 'Institut Médico-Educatif (I.M.E.)', name: 'EHPAD LES PINS' })).toEqual({
    groups: ['MSPH'],
    because: 'category',
    from: 'Institut Médico-Educatif (I.M.E.)',
    category: '183',
  });
  expect(proposeGroup({ categoryCode: '500', name: 'LES PINS' })).toMatchObject({ groups: ['MSPA'], from: 'EHPAD' });
  expect(proposeGroup({ category: '500', name: 'LES PINS' })).toMatchObject({ groups: ['MSPA'], category: '500' });
});

test('a category outside the five groups proposes none', () => {
  expect(proposeGroup({ category: "Pharmacie d'Officine", name: 'PHARMACIE DES PINS' })).toMatchObject({
    groups: [],
    because: 'category',
    category: '620',
  });
});

test.each<[string, string, string[], string | undefined]>([
  ['354', 'SSIAD DES PINS', ['MSPA', 'MSPH'], undefined],
  ['354', 'SSIAD P.A. DES PINS', ['MSPA', 'MSPH'], 'MSPA'],
  ['354', 'SSIAD PERSONNES HANDICAPEES', ['MSPA', 'MSPH'], 'MSPH'],
  ['354', 'SSIAD PA-PH DES PINS', ['MSPA', 'MSPH'], undefined],
  ['460', 'SAAD DES PINS', ['MSPA', 'MSPH'], undefined],
  ['355', 'CH DE CASTELNOU', ['MCO', 'SSR', 'PSY'], undefined],
  ['355', 'CH DE CASTELNOU SITE SMR', ['MCO', 'SSR', 'PSY'], 'SSR'],
  ['500', 'EHPAD PA', ['MSPA'], undefined],
])('category %s, %s: %j, %s preferred', (categoryCode, name, groups, preferred) => {
  const proposal = proposeGroup({ categoryCode, name });
  expect(proposal.groups).toEqual(groups);
  expect(proposal.preferred).toBe(preferred);
});

test.each<[string, string[], string]>([
  ['EHPAD LES PINS', ['MSPA'], 'EHPAD'],
  ['RESIDENCE LES PINS EHPAD', ['MSPA'], 'EHPAD'],
  ['S.A.V.S. LES PINS', ['MSPH'], 'SAVS'],
  ['MAS LES ORMES', ['MSPH'], 'MAS'],
  ['FOYER DE VIE LES ORMES', ['MSPH'], 'FV'],
  ['EHPAD LE MAS DES ORMES', ['MSPA'], 'EHPAD'],
  ['CMP/CATTP ADULTES', ['PSY'], 'CMP, CATTP'],
  ['SSIAD DES PINS', ['MSPA', 'MSPH'], 'SSIAD'],
  ['CHU DE CASTELNOU', ['MCO', 'SSR', 'PSY'], 'CHU'],
  ['POLE PSY GEN', ['PSY'], 'PSY'],
  ['MECS LES PINS', [], 'MECS'],
])('from the name « %s »: %j by %s', (name, groups, from) => {
  expect(proposeGroup({ name })).toMatchObject({ groups, because: 'acronym', from });
});

test.each([
  'CENTRE PLANIF FAM',
  'LE MAS DES ORMES',
  'PHARMACIE MAS',
  'NOTRE DAME',
  'LES CHALETS AT',
  'AT LES PINS',
  'LES PINS',
  '',
])('« %s » tells no group', (name) => {
  expect(proposeGroup({ name })).toEqual({ groups: [], because: 'none', from: '' });
});

test('a category that is not recognised leaves it to the name', () => {
  expect(proposeGroup({ category: 'Structure innovante', name: 'ESAT LES PINS' })).toMatchObject({
    groups: ['MSPH'],
    because: 'acronym',
    category: '246',
  });
});

test.each([
  ['Accueil de jour PA', 'CENTRE DE JOUR LES LILAS', ['MSPA']],
  ['EHPA sans soins', 'LES JARDINS', ['MSPA']],
  ['Structure diverse', 'LES JARDINS', []],
])('a category in the words of the site: « %s »', (category, name, groups) => {
  expect(proposeGroup({ category, name }).groups).toEqual(groups);
});

// « Ouvrir » never leaves the ROR.
import { expect, test } from 'vitest';
import { aDossier } from './dossier.fixture';
import { rorAddress, START_PAGE } from './ror-address';

const sheet = 'https://ror.esante-occitanie.fr/ror/fiche?id=7';
const toSheet = { name: 'EHPAD Les Tilleuls', href: sheet };

test('the dossier’s page, else the sheet, else the start page', () => {
  const url = 'https://ror.esante-occitanie.fr/ror/dossier?id=12';
  expect(rorAddress(aDossier({ url, structure: toSheet }))).toBe(url);
  expect(rorAddress(aDossier({ structure: toSheet }))).toBe(sheet);
  expect(rorAddress(aDossier())).toBe(START_PAGE);
});

test('an address relative to the ROR is completed', () => {
  expect(rorAddress(aDossier({ url: 'dossier?id=12' }))).toBe('https://ror.esante-occitanie.fr/ror/dossier?id=12');
});

test.each([
  'http://ror.esante-occitanie.fr/ror/',
  'https://ror.esante-occitanie.fr.example/ror/',
  'https://ror.esante-occitanie.fr@example.org/',
  'https://user:word@ror.esante-occitanie.fr/ror/',
  'https://ror.esante-occitanie.fr:8443/ror/',
  '//example.org/ror/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://[',
])('%s is never opened', (url) => {
  expect(rorAddress(aDossier({ url }))).toBe(START_PAGE);
});

// Addresses of one sort of page, told from those of others.
import { expect, it } from 'vitest';
import { placeOf } from './place';

const SITE = 'https://ror.esante-occitanie.fr/ror/';

it.each([
  ['annuaire/fiche.do?et=310000017', 'annuaire/fiche.do?et=2A0000014'],
  ['app/dossiers/12', 'app/dossiers/3f2b8c1e-0000-4000-8000-000000000001'],
  ['page.xhtml;jsessionid=A1B2?id=4', 'page.xhtml;jsessionid=C3D4?id=5'],
  ['#/dossier/7', '#/dossier/8'],
])('%s is the same sort of page as %s', (one, other) => {
  expect(placeOf(SITE + one)).toBe(placeOf(SITE + other));
});

it.each([
  ['annuaire/fiche.do?et=310000017', 'annuaire/liste.do'],
  ['index.php?page=dossier&id=4', 'index.php?page=accueil&id=4'],
  ['#/dossier/7', '#/fiche/7'],
])('%s is not %s', (one, other) => {
  expect(placeOf(SITE + one)).not.toBe(placeOf(SITE + other));
});

it.each(['about:blank', 'about:srcdoc', 'https://example.org/ror/', ''])('%s is no page of the ROR', (address) => {
  expect(placeOf(address)).toBeUndefined();
});

it('does not read as the address', () => {
  expect(placeOf(`${SITE}recherche?q=dupont`)).toMatch(/^[a-z\d]{1,7}$/);
});

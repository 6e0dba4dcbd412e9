// Inside a dossier or not, by addresses of every make; and links that lead nowhere.
import { expect, it } from 'vitest';
import { isWithin, realLink } from './address';

const ROR = 'https://ror.esante-occitanie.fr/ror';

it.each([
  ['dossier/detail.do?id=1001', 'dossier/detail.do?id=1001'],
  ['dossier/detail.do?id=1001', 'dossier/detail.do?id=1001&modif=fiche'],
  ['app/dossiers/12', 'app/dossiers/12/offres/3'],
  ['app/#/dossiers/12', 'app/#/dossiers/12/offres'],
])('%s holds %s', (own, address) => {
  expect(isWithin(`${ROR}/${address}`, `${ROR}/${own}`)).toBe(true);
});

it.each([
  ['dossier/detail.do?id=1001', 'dossier/detail.do?id=10011'],
  ['dossier/detail.do?id=1001', 'annuaire/fiche.do?id=1001'],
  ['app/dossiers/12', 'app/dossiers/123'],
  ['app/#/dossiers/12', 'app/#/structures/12'],
  ['app/#/dossiers/12', 'app/'],
])('%s does not hold %s', (own, address) => {
  expect(isWithin(`${ROR}/${address}`, `${ROR}/${own}`)).toBe(false);
});

it('no address holds nothing', () => {
  expect(isWithin(`${ROR}/`, undefined)).toBe(false);
  expect(isWithin('', 'pas une adresse')).toBe(false);
});

it.each([
  [`${ROR}/dossier/1`, `${ROR}/dossier/1`],
  [`${ROR}/fiche?et=3#`, undefined],
  [`${ROR}/fiche?et=3`, undefined],
  [`${ROR}/fiche?et=3#/dossier/1`, `${ROR}/fiche?et=3#/dossier/1`],
  ['javascript:void(0)', undefined],
  [undefined, undefined],
])('the link %s of a sheet leads to %s', (link, led) => {
  expect(realLink(link, `${ROR}/fiche?et=3`)).toBe(led);
});

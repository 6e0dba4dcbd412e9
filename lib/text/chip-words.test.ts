// The words of the chips.
import { expect, test } from 'vitest';
import { understood } from '@/lib/search';
import { chipWords } from './chip-words';

test.each([
  ['ehpad 31 les tilleuls', ['EHPAD', '31 Haute-Garonne', 'tilleuls']],
  ['E.H.P.A.D. Tarn-et-Garonne', ['EHPAD', '82 Tarn-et-Garonne']],
  ['maison d’accueil spécialisée Ormes', ['MAS', 'Ormes']],
  ['maison de  retraite, St Jean', ['maison de retraite', 'St', 'Jean']],
  ['fv', ['FV']],
  ['1 31 0000 00 0', ['FINESS 310000000']],
  ['n° FINESS 310 000', ['FINESS 310000']],
  ['31000', ['31000']],
  ['', []],
])('« %s »: %j', (query, chips) => {
  expect(understood(query).map(chipWords)).toEqual(chips);
});

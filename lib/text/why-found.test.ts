// Why a structure was found, in the words of its row.
import { expect, test } from 'vitest';
import { createIndex, search } from '@/lib/search';
import { whyFound } from './why-found';

const ROWS = [
  { name: 'EHPAD LES TILLEULS', commune: 'FONTVERT', finess: '819990011', postalCode: '81090', department: '81' },
  { name: 'RESIDENCE SAINT-JACQUES', commune: 'ST ALBAN DU LAC', category: 'Maison d’Accueil Spécialisée (M.A.S.)' },
  { name: 'FOYER HEBERG. DU LAC' },
  { name: 'SAVS', commune: 'ST ELOI DU BOIS' },
  { name: 'MAISON D’ACCUEIL SPÉCIALISÉE LES ORMES' },
];
const index = createIndex();
ROWS.forEach((row, id) => {
  index.add(id, row);
});

function why(query: string): string {
  const [best] = search(index, query).hits;
  return best ? whyFound(best.why, ROWS[best.id] ?? { name: '' }) : 'not found';
}

test.each([
  ['tilleuls', ''],
  ['ehpad les tilleuls', ''],
  ['tilleuls fontvert', 'nom + commune'],
  ['tilluls', 'faute corrigée\u00a0: tilluls → TILLEULS'],
  ['Tilluls fontvert', 'nom + commune · faute corrigée\u00a0: Tilluls → TILLEULS'],
  ['St jacques', 'St → SAINT'],
  ['saint éloi', 'commune · saint → ST'],
  ['mas jacques', 'nom + type'],
  ['MAS ormes', 'MAS → MAISON D’ACCUEIL SPÉCIALISÉE'],
  ['E.H.P.A.D. tarn', 'nom + département'],
  ['Foyer d’Hébergement lac', 'Hébergement → HEBERG'],
  ['819990011', 'FINESS'],
  ['tilleuls 81090', 'nom + code postal'],
])('« %s »: « %s »', (query, words) => {
  expect(why(query)).toBe(words);
});

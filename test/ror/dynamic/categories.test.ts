// Short labels of categories.
import { expect, test } from 'vitest';
import { shortCategory } from './categories';

test.each([
  ['500', 'Etablissement d’hébergement pour personnes âgées dépendantes', 'EHPAD'],
  ['354', 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)', 'SSIAD'],
  ['255', 'Maison d’Accueil Spécialisée (M.A.S.)', 'MAS'],
  ['197', 'Centre soins accompagnement prévention addictologie (CSAPA)', 'CSAPA'],
  [
    '461',
    'Centres de Ressources S.A.I. (Sans Aucune Indication)',
    'Centres de Ressources S.A.I. (Sans Aucune Indication)',
  ],
  ['355', 'Centre Hospitalier', 'Centre Hospitalier'],
])('%s %s: %s', (code, label, short) => {
  expect(shortCategory(code, label)).toBe(short);
});

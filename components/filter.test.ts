// What the filter keeps.
import { expect, test } from 'vitest';
import { aDossier } from './dossier.fixture';
import { matching } from './filter';

const dossier = aDossier({
  structure: { name: 'IME L’Éveil', commune: 'Nîmes', department: '30', finess: '300000007' },
  name: '30 MAJ MSPH IME L’Éveil',
  note: 'Voir avec Mme Durand',
});

test.each(['', 'eveil', 'NIMES ime', 'durand', '300 000 007', 'msph  30'])('« %s » keeps it', (filter) => {
  expect(matching(filter)(dossier)).toBe(true);
});

test.each(['ehpad', 'eveil toulouse', '310'])('« %s » does not', (filter) => {
  expect(matching(filter)(dossier)).toBe(false);
});

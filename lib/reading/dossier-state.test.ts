// The state of a dossier as its page writes it.
import { expect, it } from 'vitest';
import { stateShown } from './dossier-state';

const of = (lines: string[][], kinds?: string) => stateShown({ lines, ...(kinds ? { kinds } : {}) });

it.each([
  ['two cells', [['État :'], ["Soumis à l'intégration"]], 'submitted'],
  ['one line', [['Statut', 'Intégré']], 'integrated'],
  ['a label with its colon', [['État : En cours de saisie']], 'open'],
  [
    'a badge beside a sentence',
    [['Soumis', 'Dossier collaboratif créé le 3 mai 2027 pour', 'EHPAD LES PINS']],
    'submitted',
  ],
  ['a badge, dated', [['Intégré le 12/03/2027']], 'integrated'],
] as const)('is read in %s', (_how, lines, state) => {
  expect(of(lines as unknown as string[][])).toBe(state);
});

it('is what its label says, whatever else is called so', () => {
  expect(of([['Ouvert'], ['État :'], ['Soumis'], ['Intégré']])).toBe('submitted');
});

it.each([
  ['two badges', [['Soumis'], ['Intégré']], undefined],
  ['sentences', [['Ces modifications paraîtront à l’intégration du dossier.']], undefined],
  ['controls', [["Soumettre à l'intégration"], ['Soumis']], 'bb'],
  ['what is written in a field', [['Intégré']], 'f'],
])('is not read in %s', (_what, lines, kinds) => {
  expect(of(lines as string[][], kinds as string | undefined)).toBeUndefined();
});

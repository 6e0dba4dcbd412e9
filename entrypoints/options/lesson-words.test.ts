// Lessons in words.
import { expect, it } from 'vitest';
import { howKnown } from './lesson-words';

const variant = { seen: '2027-03', sure: 1 };

it('says by what a part is known', () => {
  const said = [
    howKnown({ ...variant, says: ['outils *', 'plus'], css: 'span' }),
    howKnown({ ...variant, fields: ['* nom dossier'] }),
    howKnown({ ...variant, css: '.barre button' }),
  ];
  expect(said.map((text) => text.replace(/\s/g, ' '))).toEqual([
    'par son nom « outils … / plus »',
    'par le nom de son champ, « … nom dossier »',
    'par sa place dans la page (.barre button)',
  ]);
});

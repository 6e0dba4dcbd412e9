// The words of the table's filter keep the same dossiers whatever was typed on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { matching } from '@/components/filter';
import { wordFilter } from './words';

const PARTS = ['IME', 'EHPAD', 'L’Éveil', 'Les Érables', 'Nîmes', 'Durand', '12', 'S.A.V.S.'];
const dossiers = Array.from({ length: 60 }, (_, n) =>
  aDossier({
    id: `d${n}`,
    structure: {
      name: `${PARTS[n % 8]} ${PARTS[(n * 3 + 1) % 8]}`,
      commune: PARTS[(n * 5) % 8] ?? '',
      department: '30',
    },
  }),
);
const due = new Set(dossiers.filter((_, n) => n % 3 === 0));

describe('words over many dossiers', () => {
  it('keep those that hold each of them, in order, and count those due', () => {
    const typed = fc.array(fc.stringMatching(/^[eimsanv12 .é]{0,9}$/), { maxLength: 8 });
    fc.assert(
      fc.property(typed, (steps) => {
        const filter = wordFilter(dossiers, due);
        for (const words of steps) {
          const wanted = dossiers.filter(matching(words));
          expect(filter(words)).toEqual({ found: wanted, due: wanted.filter((one) => due.has(one)).length });
        }
      }),
    );
  });

  it('find again, typed on and taken back, what they found before', () => {
    const filter = wordFilter(dossiers, due);
    const word = 'les erables';
    const first = [...word].map((_, i) => filter(word.slice(0, i + 1)).found.length);
    expect(first.at(-1)).toBeGreaterThan(0);
    expect(first[0]).toBeGreaterThan(first.at(-1) ?? 0);
    expect([...word].map((_, i) => filter(word.slice(0, i + 1)).found.length)).toEqual(first);
  });

  it('answer with the dossiers as given when nothing is asked', () => {
    expect(wordFilter(dossiers, due)(' ').found).toBe(dossiers);
  });
});

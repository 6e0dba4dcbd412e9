// Two readings of a sheet: what is said to have changed, and what is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, erasedBy, overlaid } from './compare';
import { folded } from './noise';
import type { Change, Fact } from './schema';

const fact = (label: string, value: string, offer?: string, section?: string): Fact => ({
  ...(section ? { section } : {}),
  ...(offer ? { offer } : {}),
  label,
  value,
});
const BEFORE = [
  fact('Commune', 'MURET'),
  fact('Téléphone', '05 99 00 00 01'),
  fact('Offre', 'Hébergement', 'Hébergement'),
  fact('Capacité', '60', 'Hébergement'),
  fact('Mode', 'complet', 'Hébergement'),
  fact('Offre', 'Accueil de jour', 'Accueil de jour'),
  fact('Capacité', '12', 'Accueil de jour'),
  fact('Mode', 'partiel', 'Accueil de jour'),
];
const edited = (at: number, value: string) => BEFORE.map((one, i) => (i === at ? { ...one, value } : one));

describe('a change', () => {
  it('is told with what was and what is, offer by offer', () => {
    expect(compare(BEFORE, edited(1, '05 99 00 00 09'))).toEqual([
      { kind: 'changed', label: 'Téléphone', before: '05 99 00 00 01', after: '05 99 00 00 09' },
    ]);
    expect(compare(BEFORE, edited(6, '14'))).toEqual([
      { kind: 'changed', offer: 'Accueil de jour', label: 'Capacité', before: '12', after: '14' },
    ]);
  });

  it('is an addition where nothing was, a removal where nothing is', () => {
    expect(compare(edited(1, '—'), BEFORE)).toEqual([{ kind: 'added', label: 'Téléphone', after: '05 99 00 00 01' }]);
    expect(compare(BEFORE, edited(1, 'Non renseigné'))).toEqual([
      { kind: 'removed', label: 'Téléphone', before: '05 99 00 00 01' },
    ]);
  });

  it('of a whole offer is one', () => {
    const without = BEFORE.slice(0, 5);
    const said = 'Capacité\u00a0: 12 ; Mode\u00a0: partiel';
    expect(compare(without, BEFORE)).toEqual([{ kind: 'added', offer: 'Accueil de jour', label: '', after: said }]);
    expect(compare(BEFORE, without)).toEqual([{ kind: 'removed', offer: 'Accueil de jour', label: '', before: said }]);
  });

  it('of an offer’s name is one, with what else changed in it; two offers alike are not mixed up', () => {
    const more = [...BEFORE, fact('Public', 'PA', 'Accueil de jour')];
    const renamed = more.map((one) =>
      one.offer === 'Accueil de jour'
        ? {
            ...one,
            offer: 'Accueil de nuit',
            value: one.label === 'Offre' ? 'Accueil de nuit' : one.label === 'Capacité' ? '6' : one.value,
          }
        : one,
    );
    expect(compare(more, renamed)).toEqual([
      { kind: 'changed', offer: 'Accueil de nuit', label: '', before: 'Accueil de jour', after: 'Accueil de nuit' },
      { kind: 'changed', offer: 'Accueil de nuit', label: 'Capacité', before: '12', after: '6' },
    ]);
    const twins = ['a', 'b'].flatMap((name) => [fact('Capacité', '1', name), fact('Mode', 'x', name)]);
    const others = twins.map((one) => ({ ...one, offer: `${one.offer}2` }));
    expect(compare(twins, others).map(({ kind }) => kind)).toEqual(['removed', 'removed', 'added', 'added']);
  });
});

describe('no change', () => {
  it.each([
    [
      'accents, case, spaces, punctuation',
      fact('Catégorie :', 'É.H.P.A.D.  les  pins'),
      fact('categorie', 'EHPAD LES PINS'),
    ],
    ['how a telephone is written', fact('Tél', '05.99.00.00.01'), fact('Tél', '0599000001')],
    ['how a number is written', fact('Places', '1 200'), fact('Places', '1200')],
    ['the date of an edit', fact('Modifié le', '12/03/2027 10:22'), fact('Modifié le', '13/03/2027 08:00')],
    [
      'its other words',
      fact('Date de dernière mise à jour', '1/1/2027'),
      fact('Date de dernière mise à jour', '2/1/2027'),
    ],
    ['a counter in a label', fact('Contacts (3)', 'oui'), fact('Contacts (4)', 'oui')],
    ['what the site counts', fact('Nombre de consultations', '3'), fact('Nombre de consultations', '9')],
    ['the state of the dossier', fact('État', 'Ouvert'), fact('État', 'Soumis')],
    ['the name of the dossier', fact('Nom du dossier', 'IME'), fact('Nom du dossier', '31 MAJ MSPH IME')],
    ['a blank told otherwise', fact('Fax', '—'), fact('Fax', 'Non renseigné')],
  ])('is %s', (_, before, after) => {
    expect(compare([before], [after])).toEqual([]);
  });

  it.each([
    ['a decimal', '1,5', '15'],
    ['a sign', '-5', '5'],
    ['a date', '1/12/2027', '11/2/2027'],
    ['another alphabet', 'Ελλάδα', 'Κύπρος'],
    ['a status that is no state', 'Public', 'Privé'],
  ])('is not mistaken for %s', (_, before, after) => {
    expect(compare([fact('Statut', before)], [fact('Statut', after)])).toHaveLength(1);
  });
});

describe('the beginning of a dossier', () => {
  const copy = [fact('Commune', 'ALBI'), fact('Fax', '05'), fact('Capacité', '61', 'Hébergement')];

  it('is the published sheet where it says the same things, else the dossier’s first copy', () => {
    expect(overlaid(copy, BEFORE)).toEqual([BEFORE[0], copy[1], copy[2]]);
    expect(overlaid(copy, [])).toEqual(copy);
  });

  it('has the published offers where both pages say the same of them', () => {
    const first = edited(6, '14').slice(2);
    expect(overlaid(first, BEFORE)).toEqual(BEFORE.slice(2));
    expect(compare(overlaid(first, BEFORE), first)).toEqual([
      { kind: 'changed', offer: 'Accueil de jour', label: 'Capacité', before: '12', after: '14' },
    ]);
  });
});

describe('what will be erased', () => {
  const outside = compare(BEFORE, edited(1, '05 99 00 00 09'));

  it('is not what the dossier says too', () => {
    expect(erasedBy(outside, BEFORE)).toEqual(outside);
    expect(erasedBy(outside, edited(1, '05.99.00.00.09'))).toEqual([]);
  });

  it('is a removal, and a whole offer, whatever the dossier says', () => {
    const gone = compare(BEFORE, BEFORE.slice(1, 5));
    expect(erasedBy(gone, BEFORE)).toEqual(gone);
  });
});

const word = fc.constantFrom('Commune', 'Téléphone', 'Capacité', 'Mode', 'Public', 'Modifié le', 'État');
const text = fc.oneof(
  fc.constantFrom('', '—', 'MURET', 'Muret', '12', '1 200', '05 99 00 00 01', 'Été', 'ouvert'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const name = fc.option(fc.constantFrom('Hébergement', 'HEBERGEMENT', 'Accueil', 'Nuit'), { nil: undefined });
const anyFact = fc
  .record({
    label: word,
    value: text,
    offer: name,
    section: fc.option(fc.constantFrom('Offres', 'Contact'), { nil: undefined }),
  })
  .map(({ label, value, offer, section }) => fact(label, value, offer, section));
const sheet = fc.array(anyFact, { maxLength: 14 });
/** The other way round, without what both sides may write in their own way. */
const bareOf = ({ kind, offer = '', label, before, after }: Change) =>
  JSON.stringify([kind, label && folded(label), kind === 'changed' && !label ? '' : folded(offer), before, after]);
const turned = (change: Change): Change => {
  const { before, after, kind, ...rest } = change;
  const other = kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind;
  return {
    ...rest,
    kind: other,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
};
const sorted = (changes: readonly Change[]) => changes.map(bareOf).sort();

describe('any two sheets', () => {
  it('alike give nothing, in any order', () => {
    fc.assert(
      fc.property(sheet, fc.infiniteStream(fc.nat()), (facts, keys) => {
        const shuffled = facts
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(compare(facts, shuffled)).toEqual([]);
      }),
    );
  });

  it('give the opposite the other way round', () => {
    fc.assert(
      fc.property(sheet, sheet, (before, after) => {
        const one = compare(before, after);
        const other = compare(after, before);
        expect(sorted(other.map(turned))).toEqual(sorted(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('give nothing more once written otherwise', () => {
    const noisy = (value: string) => `  ${value.toUpperCase().replaceAll(' ', '  ')} `;
    const plainText = fc.constantFrom('Été à Muret', 'n° 12', 'rue des pins', '05 99 00 00 01');
    const facts = fc.array(fc.record({ label: word, value: plainText, offer: name }), { maxLength: 10 });
    fc.assert(
      fc.property(facts, (all) => {
        const before = all.map(({ label, value, offer }) => fact(label, value, offer));
        const after = before.map((one) => ({ ...one, label: noisy(one.label), value: noisy(one.value) }));
        expect(compare(before, after)).toEqual([]);
      }),
    );
  });
});

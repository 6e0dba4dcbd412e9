// Which dossier a page shows, from what little it says.
import { describe, expect, it } from 'vitest';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { evidenceOf, findSame, isSamePage, type Seen } from './identity';
import type { Dossier, Structure } from './schema';

const URL_1 = 'https://ror.esante-occitanie.fr/ror/dossier/1';
const URL_2 = 'https://ror.esante-occitanie.fr/ror/dossier/2';

/** Nothing is known of the structure but what is given. */
const of = (id: number, structure: Structure, more: Partial<Dossier> = {}) =>
  aDossier({ id: uuid(id), structure, name: structure.name, ...more });
const found = (dossiers: Dossier[], seen: Seen) => findSame(dossiers, seen)?.id;

describe('the dossier seen', () => {
  it('is known by its address, whatever its name has become', () => {
    const dossiers = [of(1, { name: 'SAVS' }, { url: URL_1 }), of(2, { name: 'SAVS' }, { url: URL_2 })];
    expect(found(dossiers, { structure: { name: 'Service renommé' }, url: URL_2 })).toBe(uuid(2));
  });

  it('is known by its FINESS number before its name', () => {
    const dossiers = [
      of(1, { name: 'EHPAD SAINT JACQUES', commune: 'MURET' }),
      of(2, { name: 'MAISON SAINT JACQUES', finess: '310000017' }),
    ];
    const structure = { name: 'EHPAD SAINT JACQUES', finess: '310000017', commune: 'MURET' };
    expect(found(dossiers, { structure })).toBe(uuid(2));
  });

  it('is never one with another FINESS number', () => {
    const dossiers = [of(1, { name: 'SAVS', finess: '310000017', commune: 'MURET' }, { url: URL_1 })];
    const structure = { name: 'SAVS', finess: '310000025', commune: 'MURET' };
    expect(found(dossiers, { structure, url: URL_1 })).toBeUndefined();
  });

  it.each([
    ['Résidence L’Œillet', 'RESIDENCE L OEILLET', 'L’Isle-Jourdain', 'L ISLE JOURDAIN'],
    ['S.A.V.S. du Lac', 'SAVS DU LAC', 'Toulouse', 'TOULOUSE CEDEX 3'],
  ])('is known by name and commune however written: %s', (name, known, commune, knownCommune) => {
    const dossiers = [of(1, { name: known, commune: knownCommune }, { url: URL_1 })];
    expect(found(dossiers, { structure: { name, commune }, url: URL_2 })).toBe(uuid(1));
  });

  it('is another in another commune, or another department', () => {
    const dossiers = [of(1, { name: 'SAVS', commune: 'MURET' }), of(2, { name: 'SAVS', department: '81' })];
    expect(found(dossiers, { structure: { name: 'SAVS', commune: 'AUCH', department: '32' } })).toBeUndefined();
  });

  it('is known by its name alone when only one has it', () => {
    const one = of(1, { name: 'IME LES TILLEULS', commune: 'MURET', finess: '310000017' });
    const seen = { structure: { name: 'Ime les Tilleuls' } };
    expect(found([one], seen)).toBe(uuid(1));
    expect(found([one, of(2, { name: 'IME LES TILLEULS', commune: 'AUCH' })], seen)).toBeUndefined();
    expect(found([of(1, { name: 'IME LES TILLEULS' }, { url: URL_1 })], { ...seen, url: URL_2 })).toBeUndefined();
  });

  it('goes to the one without a commune when several have the name', () => {
    const dossiers = [
      of(1, { name: 'SAVS', commune: 'MURET' }),
      of(2, { name: 'SAVS' }),
      of(3, { name: 'SAVS', commune: 'AUCH' }),
    ];
    expect(found(dossiers, { structure: { name: 'SAVS' } })).toBe(uuid(2));
  });

  it('may be shown by the name of the dossier', () => {
    const dossiers = [of(1, { name: 'IME LES TILLEULS' }, { name: '31 MAJ MSPH IME LES TILLEULS' })];
    expect(found(dossiers, { structure: { name: '31 MAJ MSPH IME Les Tilleuls' } })).toBe(uuid(1));
    expect(found(dossiers, { structure: { name: 'Fiche' }, name: '31 MAJ MSPH IME Les Tilleuls' })).toBe(uuid(1));
  });

  it('is not known by a name without a letter', () => {
    expect(found([of(1, { name: '— —' })], { structure: { name: '…' } })).toBeUndefined();
  });
});

describe('the same page', () => {
  const closed = of(1, { name: 'SAVS' }, { url: URL_1 });
  it('takes address and name', () => {
    expect(isSamePage(closed, { structure: { name: 'S.A.V.S.' }, url: URL_1 })).toBe(true);
    expect(isSamePage(closed, { structure: { name: 'SAVS' }, url: URL_2 })).toBe(false);
    expect(isSamePage(closed, { structure: { name: 'SAMSAH' }, url: URL_1 })).toBe(false);
    expect(isSamePage(of(1, { name: 'SAVS' }), { structure: { name: 'SAVS' } })).toBe(false);
  });
});

describe('one dossier beyond doubt', () => {
  const structure = { name: 'SAVS DU LAC', finess: '310000017', commune: 'MURET', department: '31' };
  const { finess: _, ...unnumbered } = structure;
  const { commune: __, ...placeless } = structure;

  it.each([
    ['address', { structure: { name: 'Autre nom' }, url: URL_1 }, { structure: placeless, url: URL_1 }],
    ['finess', { structure: { name: 'Autre nom', finess: '310000017' } }, { structure }],
    ['place', { structure: unnumbered }, { structure: { ...unnumbered, name: 'S.A.V.S. du Lac' } }],
  ] as const)('is told by %s', (evidence, one, other) => {
    expect(evidenceOf(one, other)).toBe(evidence);
    expect(evidenceOf(other, one)).toBe(evidence);
  });

  it.each([
    ['a name alone', { structure: placeless }, { structure: { name: structure.name } }],
    ['two addresses', { structure, url: URL_1 }, { structure, url: URL_2 }],
    ['two FINESS numbers', { structure, url: URL_1 }, { structure: { ...structure, finess: '310000025' }, url: URL_1 }],
    ['two communes', { structure: unnumbered }, { structure: { ...unnumbered, commune: 'ALBI' } }],
    ['two departments', { structure: unnumbered }, { structure: { ...unnumbered, department: '81' } }],
  ])('is never told by %s', (_why, one, other) => {
    expect(evidenceOf(one, other)).toBeUndefined();
  });
});

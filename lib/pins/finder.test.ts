// An establishment is known again however little one side says of it, and two are never taken for one.
import { describe, expect, test } from 'vitest';
import type { Structure } from '@/lib/dossiers/schema';
import { createFinder } from './finder';

const HREF = 'https://ror.esante-occitanie.fr/ror/fiche?id=1';
const whole: Structure = { name: 'EHPAD LES TILLEULS', finess: '310000017', commune: 'MURET', href: HREF };
const found = (known: Structure, asked: Structure) => createFinder([known], (one) => one).find(asked) !== undefined;

describe('the same establishment', () => {
  test.each<[string, Structure, Structure]>([
    ['by FINESS, whatever its name', whole, { name: 'Les Tilleuls', finess: '310000017' }],
    ['a sheet without FINESS, by name and address', { name: 'Ehpad les tilleuls', href: HREF }, whole],
    ['a row with FINESS, pinned from a sheet without', whole, { name: 'Ehpad les tilleuls', href: HREF }],
    [
      'by name and commune, accents and CEDEX aside',
      { ...whole, href: 'a' },
      { name: 'EHPAD LES TILLEULS', commune: 'Muret CEDEX' },
    ],
    ['by its name alone, when nothing else is known of it', { name: 'IME LES PINS' }, { name: 'I.M.E. les pins' }],
  ])('%s', (_, known, asked) => {
    expect(found(known, asked)).toBe(true);
    expect(found(asked, known)).toBe(true);
  });
});

describe('two establishments', () => {
  test.each<[string, Structure, Structure]>([
    ['of different FINESS', whole, { ...whole, finess: '310000025' }],
    ['of one name in two communes', { name: 'SAVS', commune: 'ALBI' }, { name: 'SAVS', commune: 'CASTRES' }],
    ['at one address, as in a frameset, under two names', { name: 'SAVS', href: HREF }, { name: 'SAMSAH', href: HREF }],
    [
      'of one name at two addresses, nothing else known',
      { name: 'SAVS', href: HREF },
      { name: 'SAVS', href: `${HREF}2` },
    ],
  ])('%s', (_, known, asked) => {
    expect(found(known, asked)).toBe(false);
  });

  test('two of one name are not guessed between', () => {
    const two = [
      { name: 'SAVS', commune: 'ALBI' },
      { name: 'SAVS', commune: 'CASTRES' },
    ];
    expect(createFinder(two, (one) => one).find({ name: 'SAVS' })).toBeUndefined();
    expect(createFinder(two, (one) => one).find({ name: 'SAVS', commune: 'Castres' })).toBe(two[1]);
  });
});

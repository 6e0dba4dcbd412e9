// The name of a tracked dossier against the convention: only what breaks it is told, and what to make of it.
import { expect, test } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { namingOf } from '@/lib/settings/naming';
import { nameAdvice } from './name-advice';

const EHPAD = {
  name: 'EHPAD Les Tilleuls',
  department: '31',
  category: "Etablissement d'hébergement pour personnes âgées dépendantes",
};
const advice = (name: string, part: Parameters<typeof aDossier>[0] = {}) =>
  nameAdvice(aDossier({ name, structure: EHPAD, ...part }), namingOf());

test.each(['31 MAJ MSPA EHPAD Les Tilleuls', '31-MAJ-MSPA-EHPAD Les Tilleuls', '31_MAJ_MSPA_Les Tilleuls'])(
  '« %s » can stay, whatever its separator',
  (name) => {
    expect(advice(name)).toBeUndefined();
  },
);

test.each([
  ['EHPAD Les Tilleuls', 'n’a pas encore le préfixe'],
  ['32 MAJ MSPA EHPAD Les Tilleuls', 'commence par le département 32, la structure est dans le 31'],
  ['31 MAJ MSPH EHPAD Les Tilleuls', 'porte le groupe MSPH'],
  ['31 MAJ MSPA 31 MAJ MSPA EHPAD Les Tilleuls', 'deux fois'],
  ['31 maj ms pa EHPAD Les Tilleuls', 'pas écrit comme demandé'],
])('« %s »: %s', (name, said) => {
  const { problems = [], corrected, missing } = advice(name) ?? {};
  expect(problems.join(' ')).toContain(said);
  expect(corrected).toBe('31 MAJ MSPA EHPAD Les Tilleuls');
  expect(missing).toEqual([]);
});

test('the separator of the settings is the one of the corrected name, which is of the structure where the name is bare', () => {
  expect(nameAdvice(aDossier({ name: '31 MAJ', structure: EHPAD }), { ...namingOf(), separator: '-' })?.corrected).toBe(
    '31-MAJ-MSPA-EHPAD Les Tilleuls',
  );
});

test('the order and the word of the settings are those expected, and those of the corrected name', () => {
  const naming = { ...namingOf(), order: 'department-group-word', word: 'MISE A JOUR' } as const;
  const of = (name: string) => nameAdvice(aDossier({ name, structure: EHPAD }), naming);
  expect(of('31 MSPA MISE A JOUR EHPAD Les Tilleuls')).toBeUndefined();
  expect(of('31 MAJ MSPA EHPAD Les Tilleuls')?.corrected).toBe('31 MSPA MISE A JOUR EHPAD Les Tilleuls');
});

test('where a choice is missing it is asked, and no name is made up', () => {
  const ssiad = { name: 'SSIAD du Sidobre' };
  expect(advice(ssiad.name, { structure: ssiad })).toMatchObject({
    corrected: undefined,
    missing: ['department', 'group'],
  });
  // What the name itself says, where it is one of those possible, is no question.
  expect(advice('81 maj mspa SSIAD du Sidobre', { structure: ssiad })).toMatchObject({
    corrected: '81 MAJ MSPA SSIAD du Sidobre',
    missing: [],
  });
  // Chosen by the user.
  expect(advice(ssiad.name, { structure: { ...ssiad, department: '81' }, group: 'MSPH' })).toMatchObject({
    corrected: '81 MAJ MSPH SSIAD du Sidobre',
  });
});

test('a group chosen against an acronym stands; against the category of the site it is told', () => {
  const name = '31 MAJ MSPH EHPAD Les Tilleuls';
  expect(advice(name, { structure: { name: EHPAD.name, department: '31' }, group: 'MSPH' })).toBeUndefined();
  expect(advice(name, { group: 'MSPH' })?.problems.join()).toContain('MSPA');
});

test('a structure that no group fits needs no prefix, and a name that is kept is not told again', () => {
  expect(advice('CHRS La Halte', { structure: { name: 'CHRS La Halte', department: '31' } })).toBeUndefined();
  expect(advice('EHPAD Les Tilleuls', { keptName: 'EHPAD Les Tilleuls' })).toBeUndefined();
  expect(advice('EHPAD Tilleuls', { keptName: 'EHPAD Les Tilleuls' })).toBeDefined();
});

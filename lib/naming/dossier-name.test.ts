// Names of dossiers: prefixes recognised, replaced and checked; the rest of a name is never lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDossierName, checkDossierName, NAME_ORDERS, parseDossierName, UPDATE_WORDS } from './dossier-name';
import { GROUPS, type Group } from './groups';

test.each<[string, Partial<ReturnType<typeof parseDossierName>>]>([
  ['31 MAJ MSPA EHPAD LES PINS', { department: '31', group: 'MSPA', rest: 'EHPAD LES PINS', separator: ' ' }],
  ['31-maj-ms pa ehpad les pins', { department: '31', group: 'MSPA', rest: 'ehpad les pins', separator: '-' }],
  ['31_MAJ_PSY_CMP', { department: '31', group: 'PSY', rest: 'CMP', separator: '_' }],
  ['31 - MAJ - MSPH - IME', { department: '31', group: 'MSPH', rest: 'IME', separator: ' - ' }],
  ['31/MAJ/MCO : CH', { department: '31', group: 'MCO', rest: 'CH' }],
  ['[31 MAJ MSPA] EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD' }],
  ['31MAJMSPA EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD', separator: '' }],
  ['9 maj smr clinique', { department: '09', group: 'SSR', rest: 'clinique' }],
  ['2a MAJ MSPA EHPAD', { department: '2A', group: 'MSPA', rest: 'EHPAD' }],
  ['31 M.A.J. MSPA EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD' }],
  ['31 mise à jour MSPA EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD' }],
  ['MAJ 31 MSPA EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD' }],
  ['31 MSPA MAJ EHPAD', { department: '31', group: 'MSPA', rest: 'EHPAD' }],
  ['31 MAJ PSYCHIATRIE GENERALE', { department: '31', rest: 'PSYCHIATRIE GENERALE' }],
  ['MAJ 4 SAISONS', { rest: '4 SAISONS' }],
  ['31 MAJ MSPA (EX FOYER) LES PINS', { department: '31', group: 'MSPA', rest: '(EX FOYER) LES PINS' }],
  ['31 MAJ MSPH PSY LES PINS', { department: '31', group: 'MSPH', rest: 'PSY LES PINS' }],
  ['96 MAJ MSPA EHPAD', { group: 'MSPA', rest: 'EHPAD' }],
])('« %s »', (text, parts) => {
  const parsed = parseDossierName(text);
  expect(parsed).toMatchObject({ maj: true, ...parts });
  expect(parsed.department).toBe(parts.department);
  expect(parsed.group).toBe(parts.group);
  expect(parsed.prefix + parsed.rest).toBe(text);
});

test('the group that only prefixes have makes a prefix without MAJ', () => {
  expect(parseDossierName('31 MSPA EHPAD')).toMatchObject({
    maj: false,
    department: '31',
    group: 'MSPA',
    rest: 'EHPAD',
  });
});

test('a doubled prefix is taken off whole', () => {
  expect(parseDossierName('31 MAJ MSPA 31-maj-mspa EHPAD')).toEqual({
    department: '31',
    maj: true,
    group: 'MSPA',
    separator: ' ',
    rest: 'EHPAD',
    prefix: '31 MAJ MSPA 31-maj-mspa ',
    doubled: true,
  });
  expect(parseDossierName('31 MAJ 31 MAJ MSPA EHPAD')).toMatchObject({ group: 'MSPA', rest: 'EHPAD', doubled: true });
});

test.each([
  'MAJESTIC',
  '31 MAJESTIC',
  '31 RUE DES LILAS',
  '4 SAISONS',
  'PSY GENERALE',
  '31 PSY GENERALE',
  'MSPA LES PINS',
  'SSR LES PINS',
  '2026 MAJ DU SITE',
  'EHPAD 31 MAJ MSPA',
  '31 MSPARTACUS',
])('« %s » has no prefix and is kept whole', (text) => {
  expect(parseDossierName(text)).toEqual({ maj: false, rest: text, prefix: '' });
});

test('building replaces a prefix, in any form', () => {
  const choice = { department: '31', group: 'MSPA' } as const;
  expect(buildDossierName({ ...choice, name: 'EHPAD LES PINS' })).toBe('31 MAJ MSPA EHPAD LES PINS');
  expect(buildDossierName({ ...choice, name: ' 34-maj-psy - EHPAD LES PINS ' })).toBe('31 MAJ MSPA EHPAD LES PINS');
  expect(buildDossierName({ ...choice, name: 'EHPAD', separator: '_' })).toBe('31_MAJ_MSPA_EHPAD');
  expect(buildDossierName({ ...choice, name: '31 RUE DES LILAS' })).toBe('31 MAJ MSPA 31 RUE DES LILAS');
  expect(buildDossierName({ ...choice, name: '' })).toBe('31 MAJ MSPA');
});

const separators = fc.constantFrom(' ', '-', '_', ' - ');
const groups = fc.constantFrom<Group>(...GROUPS.map(({ code }) => code));
const departments = fc.constantFrom('09', '31', '82', '2A', '974');
/** Names with what could be taken for a part of a prefix, but that bear none. */
const words = fc.constantFrom(
  'EHPAD',
  'PSY',
  'SSR',
  '31',
  '4',
  'MAJESTIC',
  'RUE',
  'l’Été',
  '(EX',
  'PA)',
  'MS',
  'x',
  '-',
  'É',
);
const names = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
  .filter((name) => /^[\p{L}\d(]/u.test(name) && parseDossierName(name).prefix === '');

test('what is built reads back, with any separator', () => {
  fc.assert(
    fc.property(departments, groups, names, separators, (department, group, name, separator) => {
      const built = buildDossierName({ department, group, name, separator });
      expect(parseDossierName(built)).toMatchObject({ department, group, rest: name, separator, maj: true });
      expect(parseDossierName(built).doubled).toBeUndefined();
      expect(checkDossierName(built, { department, groups: [group], separator })).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('building on a built name changes nothing; with other choices only the prefix changes', () => {
  fc.assert(
    fc.property(
      departments,
      groups,
      names,
      separators,
      separators,
      groups,
      (department, group, name, separator, other, second) => {
        const built = buildDossierName({ department, group, name, separator });
        expect(buildDossierName({ department, group, name: built, separator })).toBe(built);
        expect(buildDossierName({ department: '12', group: second, name: built, separator: other })).toBe(
          buildDossierName({ department: '12', group: second, name, separator: other }),
        );
      },
    ),
    { numRuns: 500 },
  );
});

const orders = fc.constantFrom(...NAME_ORDERS);
const updateWords = fc.constantFrom(...UPDATE_WORDS);

test('what is built reads back and is right, in any order, with any word; written otherwise only the prefix changes', () => {
  const writing = fc.record({ separator: separators, order: orders, word: updateWords });
  fc.assert(
    fc.property(departments, groups, names, writing, writing, (department, group, name, one, other) => {
      const built = buildDossierName({ department, group, name, ...one });
      expect(parseDossierName(built)).toMatchObject({ department, group, rest: name, maj: true });
      expect(parseDossierName(built).doubled).toBeUndefined();
      expect(checkDossierName(built, { department, groups: [group], ...one })).toEqual([]);
      expect(buildDossierName({ department, group, name: built, ...one })).toBe(built);
      const again = buildDossierName({ department, group, name: built, ...other });
      expect(again).toBe(buildDossierName({ department, group, name, ...other }));
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, Parameters<typeof checkDossierName>[1], number]>([
  ['MAJ 31 MSPA EHPAD', { order: 'word-department-group' }, 0],
  ['31 MAJ MSPA EHPAD', { order: 'word-department-group' }, 1],
  ['31 MSPA MAJ EHPAD', { order: 'department-group-word' }, 0],
  ['31 MSPA MAJ EHPAD', {}, 1],
  ['31-M.A.J.-MSPA-EHPAD', { word: 'M.A.J.' }, 0],
  ['31-MXAXJX-MSPA-EHPAD', { word: 'M.A.J.' }, 1],
  ['31 MàJ MSPA EHPAD', { word: 'MàJ' }, 0],
  ['31 MàJ MSPA EHPAD', {}, 1],
  ['31 MISE A JOUR MSPA EHPAD', { word: 'MISE A JOUR' }, 0],
])('« %s » written as %j: %i problem', (text, writing, problems) => {
  expect(checkDossierName(text, writing)).toHaveLength(problems);
});

test('a prefix and its rest are the whole text, whatever it is', () => {
  const parts = fc.constantFrom('31', 'MAJ', 'MSPA', 'psy', ' ', '-', '_', 'EHPAD', 'é', '(', '.', '9', 'maj');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 12 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, (name) => {
      const { prefix, rest } = parseDossierName(name);
      expect(prefix + rest).toBe(name.trim());
    }),
    { numRuns: 1000 },
  );
});

test('100 kB are read at once', () => {
  for (const text of [
    '31 MAJ '.repeat(14_000),
    ' '.repeat(100_000),
    `31${'-'.repeat(100_000)}`,
    'MAJ'.repeat(33_000),
  ]) {
    const start = performance.now();
    checkDossierName(text, {});
    expect(performance.now() - start).toBeLessThan(500);
  }
});

test.each<[string, Parameters<typeof checkDossierName>[1], object[]]>([
  ['31 MAJ MSPA EHPAD', {}, []],
  ['31-MAJ-MSPA-EHPAD', {}, []],
  ['', {}, [{ kind: 'empty' }]],
  ['31 MAJ MSPA', {}, [{ kind: 'empty' }]],
  ['EHPAD LES PINS', {}, [{ kind: 'no-prefix' }]],
  ['31 MAJ MSPA EHPAD', { department: '34' }, [{ kind: 'wrong-department', found: '31', expected: '34' }]],
  ['31 MAJ MSPA IME', { groups: ['MSPH'] }, [{ kind: 'unlikely-group', found: 'MSPA', expected: ['MSPH'] }]],
  ['31 MAJ MSPA SSIAD', { groups: ['MSPA', 'MSPH'] }, []],
  ['31 MAJ MSPA PHARMACIE', { groups: [] }, []],
  ['31 MAJ MSPA 31 MAJ MSPA EHPAD', {}, [{ kind: 'doubled-prefix' }]],
  ['31 maj mspa EHPAD', {}, [{ kind: 'bad-form', missing: [] }]],
  ['9 MAJ SMR CLINIQUE', {}, [{ kind: 'bad-form', missing: [] }]],
  ['31-MAJ MSPA EHPAD', {}, [{ kind: 'bad-form', missing: [] }]],
  ['31 MAJ EHPAD', {}, [{ kind: 'bad-form', missing: ['group'] }]],
  ['MAJ EHPAD', {}, [{ kind: 'bad-form', missing: ['department', 'group'] }]],
  ['31 MSPA EHPAD', {}, [{ kind: 'bad-form', missing: ['maj'] }]],
  ['96 MAJ MSPA EHPAD', {}, [{ kind: 'bad-form', missing: ['department'] }]],
  ['31-MAJ-MSPA-EHPAD', { separator: ' ' }, [{ kind: 'bad-form', missing: [] }]],
  ['31 MAJ MSPA EHPAD', { limit: 10 }, [{ kind: 'too-long', length: 17, limit: 10 }]],
  ['31 MAJ MSPA EHPAD', { limit: 17 }, []],
])('« %s » with %j: %j', (text, expected, problems) => {
  expect(checkDossierName(text, expected)).toEqual(problems);
});

// What is told sound by hand is what the schema takes and leaves as it is; what it refuses, the schema may still mend.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aDossier } from '@/test/support/dossier-rows';
import { Dossier, HistoryEntry, Structure } from './schema';
import { isSound } from './sound';

const whole = {
  ...aDossier({
    keptName: '31 MAJ MSPH IME LES TILLEULS',
    group: 'MSPH',
    url: 'https://ror.esante-occitanie.fr/ror/dossier/1',
    snoozedUntil: '2027-02-01',
    snoozedToEvening: true,
    note: ' une note\n',
    keepUntil: '2028-01-01',
    from: { label: 'Association Les Tilleuls', on: '2027-01-03' },
    noticed: { on: '2027-01-04', href: 'https://ror.esante-occitanie.fr/ror/fiche?et=3' },
    seemsIntegrated: { on: '2027-01-06', reasons: ['notice-gone'], denied: true },
    apart: ['00000000-0000-4000-8000-000000000002'],
  }),
  structure: { ...aDossier().structure, category: '183 IME', href: '' },
  history: [{ on: '2027-01-04', what: 'renamed' as const, detail: '' }],
};

/** Anything in the place of one field, of the dossier, its structure or an entry of its history. */
const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    ' a',
    'a\u00a0',
    0,
    true,
    [],
    {},
    '2027-13-01',
    '2027-02-31',
    '2A0000123',
    '31',
    'open',
    'MSPH',
    'x'.repeat(301),
    'x'.repeat(4001),
    '00000000-0000-0000-0000-000000000000',
    '0000000A-0000-4000-8000-000000000001',
  ),
  fc.string(),
);
const with_ = (fields: readonly string[]) =>
  fc.record({ field: fc.constantFrom(...fields, 'unknown', '__proto__', 'toString'), value: oddities });

it('says yes to a whole dossier, to a bare one, and to fields that are there and undefined', () => {
  expect(isSound(whole)).toBe(true);
  expect(isSound(aDossier())).toBe(true);
  expect(isSound({ ...aDossier(), note: undefined })).toBe(true);
});

it.each([null, undefined, 1, 'x', [], {}, [aDossier()]])('says no to %j', (row) => {
  expect(isSound(row)).toBe(false);
});

it('says yes to nothing that the schema refuses or changes', () => {
  let yes = 0;
  fc.assert(
    fc.property(
      with_(Object.keys(Dossier.shape)),
      with_(Object.keys(Structure.shape)),
      with_(Object.keys(HistoryEntry.shape)),
      fc.integer({ min: 0, max: 3 }),
      (ofDossier, ofStructure, ofEntry, where) => {
        const set = <T extends object>(row: T, { field, value }: { field: string; value: unknown }) =>
          Object.defineProperty({ ...row }, field, { value, enumerable: true, configurable: true, writable: true });
        const row = {
          ...(where === 0 ? set(whole, ofDossier) : whole),
          ...(where === 1 && { structure: set(whole.structure, ofStructure) }),
          ...(where === 2 && { history: [...whole.history, set({ on: '2027-01-05', what: 'opened' }, ofEntry)] }),
        };
        if (!isSound(row)) return;
        yes += 1;
        expect(Dossier.parse(row)).toEqual(row);
      },
    ),
    { numRuns: 5000 },
  );
  expect(yes).toBeGreaterThan(100);
});

it('says no wherever a field that must be there is not', () => {
  for (const field of ['id', 'structure', 'name', 'state', 'createdOn', 'lastSeenOn', 'remindOn', 'history']) {
    const { [field as 'id']: _, ...row } = whole;
    expect(isSound(row), field).toBe(false);
  }
});

it('knows every field of the schema: one added there alone would be read slowly', () => {
  // Records merged of two are few: the schema judges them.
  expect([...Object.keys(whole), 'merged'].sort()).toEqual(Object.keys(Dossier.shape).sort());
  expect(Object.keys(whole.structure).sort()).toEqual(Object.keys(Structure.shape).sort());
  for (const what of HistoryEntry.shape.what.options)
    expect(isSound({ ...whole, history: [{ on: '2027-01-04', what }] })).toBe(true);
});

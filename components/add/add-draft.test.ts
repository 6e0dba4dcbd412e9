// The form to add a dossier: what it proposes, what it refuses, and the name it composes.
import { expect, test } from 'vitest';
import { namingOf } from '@/lib/settings/naming';
import { EMPTY_DRAFT, readAddDraft } from './add-draft';

const draft = (typed: Record<string, string>) => ({ ...EMPTY_DRAFT, ...typed });
const read = (typed: Record<string, string>, separator: ' ' | '-' = ' ') =>
  readAddDraft(draft(typed), { ...namingOf(), separator });

test('an empty form asks for the name, the department and the group, each by its field', () => {
  expect(Object.keys(read({}).errors)).toEqual(['name', 'department', 'group']);
  expect(read({}).fullName).toBeUndefined();
});

test('the department comes from the FINESS number and the group from the name, both with their reason', () => {
  const reading = read({ name: ' IME Les Genêts ', finess: '31 000 001 3', commune: 'Muret' });
  expect(reading).toMatchObject({
    department: '31',
    group: 'MSPH',
    errors: {},
    fullName: '31 MAJ MSPH IME Les Genêts',
  });
  expect(reading.departmentReason).toContain('310000013');
  expect(reading.groupReason).toContain('IME');
  expect(reading.structure).toEqual({
    name: 'IME Les Genêts',
    finess: '310000013',
    commune: 'Muret',
    department: '31',
  });
});

test('what the user chooses wins, and needs no reason', () => {
  const reading = read({ name: 'IME Les Genêts', finess: '310000013', department: '32', group: 'MSPA' }, '-');
  expect(reading).toMatchObject({ fullName: '32-MAJ-MSPA-IME Les Genêts', departmentReason: '', groupReason: '' });
});

test('where several groups are possible none is chosen, and both are told', () => {
  const reading = read({ name: 'SSIAD du Sidobre', department: '81' });
  expect(reading.group).toBe('');
  expect(reading.groupReason).toContain('MSPA ou MSPH');
  expect(reading.errors.group).toBeDefined();
});

test('a structure that no group fits is tracked under its own name', () => {
  expect(read({ name: 'CHRS La Halte', department: '31', group: 'none' })).toMatchObject({
    fullName: 'CHRS La Halte',
    errors: {},
  });
});

test('a number whose key fails is refused and never stored, nor believed for the department', () => {
  const reading = read({ name: 'IME Les Genêts', finess: '310000014' });
  expect(reading.finessDoubtful).toBe(true);
  expect(reading.errors.finess).toContain('contrôle');
  expect(reading.department).toBe('');
  expect(reading.structure.finess).toBeUndefined();
});

test.each(['31', '31 000 001', '990000010', 'abc'])('« %s » is no FINESS number', (finess) => {
  expect(read({ finess }).errors.finess).toContain('FINESS');
});

test('a name is counted with its prefix', () => {
  const typed = { department: '31', group: 'MSPA' };
  expect(read({ ...typed, name: 'x'.repeat(288) }).errors.name).toBeUndefined();
  expect(read({ ...typed, name: 'x'.repeat(289) }).errors.name).toContain('301');
});

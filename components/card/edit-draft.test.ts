// The form to change a dossier: what it makes of it, and the name it advises.
import { expect, test } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { afterActivity } from '@/lib/dossiers/lifecycle';
import { DEFAULTS } from '@/lib/settings/defaults';
import { namingOf } from '@/lib/settings/naming';
import { editDraft, readEditDraft } from './edit-draft';

const today = '2026-11-23';
const dossier = aDossier({ group: 'MSPA', note: 'Rappeler le siège', snoozedUntil: '2026-12-01' });
const read = (typed: Record<string, string>, before = dossier) =>
  readEditDraft({ ...editDraft(before), ...typed }, before, today, namingOf());

test('nothing typed changes nothing but leaves its trace', () => {
  const { dossier: after, errors, advised } = read({});
  expect(after).toEqual({ ...dossier, history: [{ on: today, what: 'edited' }] });
  expect(errors).toEqual({});
  expect(advised).toBeUndefined();
});

test('emptied fields are left out, as the schema wants them', () => {
  const { dossier: after } = read({ note: '  ', group: '', department: '' });
  expect(Object.keys(after)).not.toContain('note');
  expect(Object.keys(after)).not.toContain('group');
  expect(Object.keys(after.structure)).not.toContain('department');
});

test('a day chosen for the reminder takes the place of the snooze, and stands whatever is done about the dossier', () => {
  const { dossier: after } = read({ remindOn: '2026-11-25' });
  expect(after).toMatchObject({ remindOn: '2026-11-25', snoozedUntil: '2026-11-25' });
  expect(after.history[0]).toEqual({ on: today, what: 'snoozed', detail: '2026-11-25' });
  expect(afterActivity(after, '2026-11-24', DEFAULTS)).toBe('2026-11-25');
});

test('an evening asked for stays while the day is the same, and goes with it', () => {
  const tonight = aDossier({ remindOn: today, snoozedUntil: today, snoozedToEvening: true });
  expect(read({ note: 'x' }, tonight).dossier).toMatchObject({ snoozedUntil: today, snoozedToEvening: true });
  expect(read({ remindOn: '2026-11-30' }, tonight).dossier).not.toHaveProperty('snoozedToEvening');
});

test('where no group fits the name is kept as it is, until a group is chosen', () => {
  const kept = read({ name: 'CHRS La Halte', group: 'none' }).dossier;
  expect(kept.keptName).toBe('CHRS La Halte');
  expect(read({}, kept).dossier.keptName).toBe('CHRS La Halte');
  expect(read({ group: 'MSPH' }, kept).dossier).not.toHaveProperty('keptName');
});

test('a new name and a new state are kept in the history', () => {
  const { dossier: after } = read({ name: '31 MAJ MSPA Les Tilleuls', submitted: 'yes' });
  expect(after.state).toBe('submitted');
  expect(after.history).toEqual([
    { on: today, what: 'renamed', detail: '31 MAJ MSPA Les Tilleuls' },
    { on: today, what: 'submitted' },
  ]);
});

test('a history that is full loses its oldest entry, never the new one', () => {
  const history = Array.from({ length: 500 }, () => ({ on: '2026-01-01', what: 'opened' as const }));
  const { dossier: after } = read({}, aDossier({ history }));
  expect(after.history).toHaveLength(500);
  expect(after.history.at(-1)).toEqual({ on: today, what: 'edited' });
});

test('the same thing twice on the same day is one entry', () => {
  const once = read({ note: 'a' }).dossier;
  expect(read({ note: 'b' }, once).dossier.history).toEqual([{ on: today, what: 'edited' }]);
});

test.each([
  ['EHPAD Les Tilleuls', '31 MAJ MSPA EHPAD Les Tilleuls'],
  ['32-maj-ms pa EHPAD Les Tilleuls', '31 MAJ MSPA EHPAD Les Tilleuls'],
])('the name « %s » is advised to be « %s »', (name, advised) => {
  expect(read({ name }).advised).toBe(advised);
});

test('an empty name, a note too long and a reminder without a day are told by their field', () => {
  const { errors } = read({ name: ' ', note: 'x'.repeat(4001), remindOn: '' });
  expect(Object.keys(errors)).toEqual(['name', 'note', 'remindOn']);
});

// The icon's number and its title: the same thing in signs and in words.
import { expect, test } from 'vitest';
import { ALERT, CALM } from '@/lib/badge';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { faceOf } from './face';

const noon = { date: '2027-01-11', evening: false, workingDaysOnly: false };
const many = (count: number, remindOn = '2027-01-11') =>
  Array.from({ length: count }, (_, i) => aDossier({ id: uuid(i), remindOn }));
const plain = ({ text, color, title }: ReturnType<typeof faceOf>) => [text, color, title.replace(/\s/g, ' ')];

test('counts those due, else those open, and says both', () => {
  expect(plain(faceOf([], noon))).toEqual(['', CALM, 'Compagnon ROR : aucun dossier ouvert']);
  expect(plain(faceOf(many(2, '2027-02-01'), noon))).toEqual(['2', CALM, 'Compagnon ROR : 2 dossiers ouverts']);
  expect(plain(faceOf([...many(1), ...many(2, '2027-02-01')], noon))).toEqual([
    '1',
    ALERT,
    'Compagnon ROR : 3 dossiers ouverts, 1 à relancer',
  ]);
});

test('goes by the evening and the working days, as the popup does', () => {
  const tonight = [aDossier({ remindOn: '2027-01-11', snoozedUntil: '2027-01-11', snoozedToEvening: true })];
  expect(faceOf(tonight, noon).color).toBe(CALM);
  expect(faceOf(tonight, { ...noon, evening: true }).color).toBe(ALERT);
  // A Saturday.
  const saturday = { date: '2027-01-09', evening: false, workingDaysOnly: true };
  expect(faceOf(many(1, '2027-01-09'), saturday).color).toBe(CALM);
  expect(faceOf(many(1, '2027-01-09'), { ...saturday, date: '2027-01-11' }).color).toBe(ALERT);
});

test('has room for no more than « 999+ », and its title for the whole number', () => {
  const face = faceOf(many(1234), noon);
  expect(face.text).toBe('999+');
  expect(face.title).toContain('1\u202f234 à relancer');
});

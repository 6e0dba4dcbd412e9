// Days in words.
import { expect, test } from 'vitest';
import { distanceInWords, writtenDay } from './days';

test('the year is written only when it is another one', () => {
  expect(writtenDay('2026-11-30', '2026-11-23')).toBe('lundi 30 novembre');
  expect(writtenDay('2027-01-04', '2026-11-23')).toBe('lundi 4 janvier 2027');
});

test.each([
  ['2026-11-23', 'aujourd’hui'],
  ['2026-11-22', 'hier'],
  ['2026-11-24', 'demain'],
  ['2026-11-11', 'il y a 12 jours'],
  ['2026-09-25', 'il y a 59 jours'],
  ['2026-09-24', 'il y a 2 mois'],
  ['2027-01-23', 'dans 2 mois'],
  ['2024-11-20', 'il y a 2 ans'],
])('%s is said « %s » on 2026-11-23', (day, words) => {
  expect(distanceInWords(day, '2026-11-23')).toBe(words);
});

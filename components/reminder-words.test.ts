// Ages and reminders as sentences.
import { expect, test } from 'vitest';
import type { Moment } from '@/lib/messages';
import { aDossier } from './dossier.fixture';
import { ageInWords, reminderInWords } from './reminder-words';

/** A Monday. */
const today = '2026-11-23';
const noon: Moment = { date: today, evening: false, workingDaysOnly: false };
const evening = { ...noon, evening: true };
const working = { ...noon, workingDaysOnly: true };

test('the age counts from the day it was opened', () => {
  expect(ageInWords(aDossier({ createdOn: '2026-11-11' }), today)).toBe('ouvert il y a 12 jours');
});

test.each([
  ['2026-11-26', 'rappel dans 3 jours'],
  ['2026-11-24', 'rappel demain'],
  ['2026-11-23', 'à relancer aujourd’hui'],
  ['2026-11-22', 'à relancer depuis hier'],
  ['2026-11-13', 'à relancer depuis 10 jours'],
])('a reminder on %s is said « %s »', (remindOn, words) => {
  expect(reminderInWords(aDossier({ remindOn }), noon)).toBe(words);
});

test('a snooze puts the reminder off', () => {
  const dossier = aDossier({ remindOn: '2026-11-13', snoozedUntil: '2026-11-24' });
  expect(reminderInWords(dossier, noon)).toBe('rappel demain');
});

test('what is put off to the evening is not due before it, and is then', () => {
  const tonight = aDossier({ remindOn: today, snoozedUntil: today, snoozedToEvening: true });
  expect(reminderInWords(tonight, noon)).toBe('rappel ce soir');
  expect(reminderInWords(tonight, evening)).toBe('à relancer aujourd’hui');
  const later = aDossier({ remindOn: '2026-11-24', snoozedUntil: '2026-11-24', snoozedToEvening: true });
  expect(reminderInWords(later, noon)).toBe('rappel demain, le soir');
});

test.each([
  // A Saturday, and the Sunday before.
  ['2026-11-28', 'rappel dans 7 jours'],
  ['2026-11-22', 'à relancer aujourd’hui'],
  ['2026-11-21', 'à relancer aujourd’hui'],
  ['2026-11-20', 'à relancer depuis 3 jours'],
])('on working days only, a reminder of %s is said « %s »', (remindOn, words) => {
  expect(reminderInWords(aDossier({ remindOn }), working)).toBe(words);
});

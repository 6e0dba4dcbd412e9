// Ages and reminders as sentences.
import { expect, test } from 'vitest';
import { aDossier } from './dossier.fixture';
import { ageInWords, reminderInWords } from './reminder-words';

const today = '2026-11-23';

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
  expect(reminderInWords(aDossier({ remindOn }), today)).toBe(words);
});

test('a snooze puts the reminder off', () => {
  expect(reminderInWords(aDossier({ remindOn: '2026-11-13', snoozedUntil: '2026-11-24' }), today)).toBe(
    'rappel demain',
  );
});

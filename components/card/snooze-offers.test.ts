// What « Rappeler plus tard » offers, any day of the week.
import { expect, test } from 'vitest';
import { snoozeChoices } from '@/lib/dossiers/snooze';
import type { Moment } from '@/lib/messages';
import { snoozeOffers } from './snooze-offers';

const offered = (at: string, workingDaysOnly = false) => {
  const moment: Moment = { date: at.slice(0, 10), evening: false, workingDaysOnly };
  return snoozeOffers(snoozeChoices(new Date(at)), moment);
};
const labels = (at: string, workingDaysOnly = false) => offered(at, workingDaysOnly).map(({ label }) => label);

test('this evening, tomorrow morning, Monday, a week and a month, each with its day', () => {
  expect(offered('2026-11-25T12:00').map(({ label, day, until }) => [label, day, until])).toEqual([
    ['Ce soir', '', '2026-11-25'],
    ['Demain matin', 'jeudi 26 novembre', '2026-11-26'],
    ['Lundi', 'lundi 30 novembre', '2026-11-30'],
    ['Dans une semaine', 'mercredi 2 décembre', '2026-12-02'],
    ['Dans un mois', 'vendredi 25 décembre', '2026-12-25'],
  ]);
  expect(offered('2026-11-25T12:00').map(({ evening }) => evening)).toEqual([true, false, false, false, false]);
});

test('no evening once it has come, and no day twice', () => {
  expect(labels('2026-11-25T19:00')[0]).toBe('Demain matin');
  // A Sunday: Monday is tomorrow. A Monday: Monday is in a week.
  expect(labels('2026-11-22T12:00')).toEqual(['Ce soir', 'Demain matin', 'Dans une semaine', 'Dans un mois']);
  expect(labels('2026-11-23T12:00')).toEqual(['Ce soir', 'Demain matin', 'Lundi', 'Dans un mois']);
});

test('on working days only, nothing on a day that rings on another', () => {
  // A Friday; a Saturday; the Friday before Easter Monday.
  expect(labels('2026-11-27T12:00', true)).toEqual(['Ce soir', 'Lundi', 'Dans une semaine', 'Dans un mois']);
  expect(labels('2026-11-28T12:00', true)).toEqual(['Lundi', 'Dans une semaine', 'Dans un mois']);
  const easter = offered('2027-03-26T12:00', true).slice(0, 2);
  expect(easter.map(({ label, day }) => [label, day])).toEqual([
    ['Ce soir', ''],
    ['Le prochain jour ouvré', 'mardi 30 mars'],
  ]);
});

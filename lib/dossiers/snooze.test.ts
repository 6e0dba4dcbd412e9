// The days offered to put a dossier off to.
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { weekday } from './civil-date';
import { isToCome, snoozeChoices } from './snooze';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const offered = (local: string) => snoozeChoices(new Date(local)).map(({ to, until }) => `${to} ${until}`);

it('are this evening, tomorrow and Monday', () => {
  expect(offered('2027-01-05T09:00')).toEqual(['evening 2027-01-05', 'tomorrow 2027-01-06', 'monday 2027-01-11']);
});

it('leave out an evening that has come, or nearly, and a Monday that is tomorrow', () => {
  expect(offered('2027-01-05T17:30')).toContain('evening 2027-01-05');
  expect(offered('2027-01-05T17:31')).toEqual(['tomorrow 2027-01-06', 'monday 2027-01-11']);
  expect(offered('2027-01-10T23:59')).toEqual(['tomorrow 2027-01-11']);
  expect(offered('2027-01-11T00:00')).toEqual(['evening 2027-01-11', 'tomorrow 2027-01-12', 'monday 2027-01-18']);
});

it('are all to come, soonest first, at any time of any day', () => {
  process.env.TZ = 'Europe/Paris';
  fc.assert(
    fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (now) => {
      const choices = snoozeChoices(now);
      for (const { until, evening } of choices) expect(isToCome(until, evening, now)).toBe(true);
      const days = choices.map(({ until }) => until);
      expect(days).toEqual([...new Set(days)].toSorted());
      for (const { to, until } of choices) if (to === 'monday') expect(weekday(until)).toBe(1);
    }),
  );
});

it.each([
  ['2027-01-04', true, false],
  ['2027-01-05', false, false],
  ['2027-01-05', true, true],
  ['2027-01-06', false, true],
])('of %s (in the evening: %s), to come on the 5th at noon: %s', (until, evening, expected) => {
  expect(isToCome(until, evening, new Date('2027-01-05T12:00'))).toBe(expected);
});

// Civil dates through changes of hour, leap years and time zones.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, addMonths, atHour, daysBetween, earlier, later, today, weekday } from './civil-date';
import { CivilDate } from './schema';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

/** Where summer time comes at 2 a.m., at midnight, the other way round, by half an hour, or never. */
const ZONES = [
  'Europe/Paris',
  'America/Havana',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];

const anyDate = fc
  .date({ min: new Date('0010-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('today', () => {
  it('is the date on the wall, not the one of UTC', () => {
    process.env.TZ = 'Europe/Paris';
    expect(today(new Date('2027-01-03T23:30:00Z'))).toBe('2027-01-04');
    process.env.TZ = 'America/Cayenne';
    expect(today(new Date('2027-01-04T02:30:00Z'))).toBe('2027-01-03');
  });

  it.each(ZONES)('goes by one day at a time all through 2027 in %s', (name) => {
    process.env.TZ = name;
    for (let date = '2027-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
      expect(today(new Date(atHour(date, 9)))).toBe(date);
      expect(new Date(atHour(date, 9)).getHours()).toBe(9);
    }
  });
});

describe('nine in the morning', () => {
  it('is an hour earlier for UTC in summer', () => {
    process.env.TZ = 'Europe/Paris';
    expect(new Date(atHour('2027-03-27', 9)).toISOString()).toBe('2027-03-27T08:00:00.000Z');
    expect(new Date(atHour('2027-03-28', 9)).toISOString()).toBe('2027-03-28T07:00:00.000Z');
    expect(new Date(atHour('2027-10-31', 9)).toISOString()).toBe('2027-10-31T08:00:00.000Z');
  });
});

describe('arithmetic', () => {
  it.each([
    ['2027-03-27', 1, '2027-03-28'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-08-31', 12, '2028-08-31'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -13, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts back what it adds, in any time zone', () => {
    for (const name of ZONES) {
      process.env.TZ = name;
      fc.assert(
        fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
          const then = addDays(date, days);
          expect(CivilDate.safeParse(then).success).toBe(true);
          expect(daysBetween(date, then)).toBe(days);
          expect(later(date, then)).toBe(days > 0 ? then : date);
          expect(earlier(date, then)).toBe(days > 0 ? date : then);
        }),
      );
    }
  });

  it('knows the days of the week', () => {
    expect(weekday('2027-03-28')).toBe(7);
    expect(weekday('2027-03-29')).toBe(1);
    expect(weekday('2024-02-29')).toBe(4);
  });
});

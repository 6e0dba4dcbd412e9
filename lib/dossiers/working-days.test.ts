// Easter, the public holidays that follow it, and the working days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from './civil-date';
import { easter, isHoliday, isWorkingDay, workingDayFrom } from './working-days';

/** Moon and Sunday by Gauss's rule with its corrections: another way to the same day. */
function easterByGauss(year: number): string {
  const century = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * century) / 25);
  const m = (15 - p + century - Math.floor(century / 4)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const year4 = String(year).padStart(4, '0');
  if (d === 29 && e === 6) return `${year4}-04-19`;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return `${year4}-04-18`;
  return addDays(`${year4}-03-22`, d + e);
}

describe('Easter', () => {
  it.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25', '2076-04-19'])(
    'is %s',
    (day) => expect(easter(Number(day.slice(0, 4)))).toBe(day),
  );

  it('is the Sunday another rule finds, from 1583 to 4099', () => {
    for (let year = 1583; year <= 4099; year++) {
      const day = easter(year);
      expect(day).toBe(easterByGauss(year));
      expect(weekday(day)).toBe(7);
    }
  });
});

describe('the public holidays', () => {
  it('are the eleven of 2027', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2027-01-01', n)).filter(isHoliday);
    expect(days).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  it('may fall together', () => {
    // Ascension was on 8 May in 1986 and on 1 May in 2008.
    expect([isHoliday('1986-05-08'), isHoliday('2008-05-01')]).toEqual([true, true]);
  });
});

describe('a working day', () => {
  it.each([
    ['2027-01-08', '2027-01-08'],
    ['2027-01-09', '2027-01-11'],
    ['2027-03-27', '2027-03-30'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-04'],
    ['2027-05-06', '2027-05-07'],
  ])('from %s on is %s', (date, expected) => expect(workingDayFrom(date)).toBe(expected));

  it('is never far, and nothing between is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (n) => {
        const date = addDays('1950-01-01', n);
        const day = workingDayFrom(date);
        const wait = daysBetween(date, day);
        expect(isWorkingDay(day)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(4);
        for (let i = 0; i < wait; i++) expect(isWorkingDay(addDays(date, i))).toBe(false);
      }),
    );
  });
});

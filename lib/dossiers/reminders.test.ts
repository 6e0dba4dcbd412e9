// When reminders are told, over 400 days in five time zones.
import { afterEach, describe, expect, it } from 'vitest';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { addDays, atHour, daysBetween, today } from './civil-date';
import { afterTelling, snoozed } from './lifecycle';
import { isDue, momentOf, toTell, wakeAt } from './reminders';
import type { Dossier } from './schema';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const WEEK = 7;
/** Every week, whatever the time: the short step has tests of its own. */
const WEEKLY = { reminderDays: WEEK, lateReminderDays: WEEK, workingDaysOnly: false };
const told = afterTelling;

describe('due', () => {
  it('is from its day on, while open, and not before the end of a snooze', () => {
    expect(isDue(aDossier(), '2027-01-10')).toBe(false);
    expect(isDue(aDossier(), '2027-01-11')).toBe(true);
    expect(isDue(told(aDossier(), '2027-01-11'), '2027-01-12')).toBe(true);
    expect(isDue(aDossier({ state: 'submitted' }), '2027-01-12')).toBe(true);
    expect(isDue(aDossier({ state: 'integrated' }), '2027-01-12')).toBe(false);
    expect(isDue(aDossier({ snoozedUntil: '2027-01-15' }), '2027-01-14')).toBe(false);
    expect(isDue(aDossier({ snoozedUntil: '2027-01-15' }), '2027-01-15')).toBe(true);
  });
});

describe('telling', () => {
  const at = (time: string) => new Date(`2027-01-${time}`);

  it('waits for nine in the morning of the day', () => {
    expect(toTell([aDossier()], at('10T23:00'), WEEKLY)).toEqual([]);
    expect(toTell([aDossier()], at('11T08:59'), WEEKLY)).toEqual([]);
    expect(toTell([aDossier()], at('11T09:00'), WEEKLY)).toEqual([aDossier()]);
    expect(wakeAt([aDossier()], at('05T12:00'), WEEKLY)).toBe(at('11T09:00').getTime());
    expect(wakeAt([aDossier()], at('11T08:59'), WEEKLY)).toBe(at('11T09:00').getTime());
  });

  it('makes up for days the computer slept', () => {
    expect(toTell([aDossier()], at('20T10:00'), WEEKLY)).toEqual([aDossier()]);
  });

  it('comes again after the days set, while nothing happens', () => {
    const once = told(aDossier(), '2027-01-11');
    expect(toTell([once], at('17T10:00'), WEEKLY)).toEqual([]);
    expect(toTell([once], at('18T09:00'), WEEKLY)).toEqual([once]);
    expect(wakeAt([once], at('11T09:01'), WEEKLY)).toBe(at('18T09:00').getTime());
  });

  it('starts again from a new day, whatever was told before', () => {
    const later = { ...told(aDossier(), '2027-01-11'), remindOn: '2027-01-14' };
    expect(toTell([later], at('14T09:00'), WEEKLY)).toEqual([later]);
  });

  it('is one digest a day: what falls due after it waits for the next', () => {
    const late = aDossier({ id: uuid(2) });
    const dossiers = [told(aDossier(), '2027-01-11'), late];
    expect(toTell(dossiers, at('11T15:00'), WEEKLY)).toEqual([]);
    expect(wakeAt(dossiers, at('11T15:00'), WEEKLY)).toBe(at('12T09:00').getTime());
    expect(toTell(dossiers, at('12T09:00'), WEEKLY)).toEqual([late]);
  });

  it('does not come twice when the clock is set back, nor stop when it had gone far ahead', () => {
    const once = told(aDossier(), '2027-01-11');
    expect(toTell([once], at('10T10:00'), WEEKLY)).toEqual([]);
    const overdue = told(aDossier(), '2027-01-13');
    expect(toTell([overdue], at('12T10:00'), WEEKLY)).toEqual([]);
    const ahead = told(aDossier(), '2027-02-13');
    expect(toTell([ahead], at('14T10:00'), WEEKLY)).toEqual([ahead]);
  });

  it('needs no waking when no dossier is open', () => {
    expect(wakeAt([], at('05T12:00'), WEEKLY)).toBeUndefined();
    expect(wakeAt([aDossier({ state: 'abandoned' })], at('05T12:00'), WEEKLY)).toBeUndefined();
  });
});

describe('after a month without activity', () => {
  const RHYTHM = { ...WEEKLY, lateReminderDays: 3 };
  /** The first tellings of a dossier, the worker being there every day at noon. */
  const days = (start: Dossier, count: number, rhythm = RHYTHM) => {
    let dossier = start;
    const told_: string[] = [];
    for (let date = '2027-01-05'; told_.length < count; date = addDays(date, 1)) {
      const now = new Date(atHour(date, 12));
      if (toTell([dossier], now, rhythm).length === 0) continue;
      told_.push(date);
      dossier = told(dossier, date);
    }
    return told_;
  };

  it('comes every three days, no sooner than that month', () => {
    expect(days(aDossier(), 7)).toEqual([
      '2027-01-11',
      '2027-01-18',
      '2027-01-25',
      '2027-02-01',
      '2027-02-04',
      '2027-02-07',
      '2027-02-10',
    ]);
  });

  it('is weekly again once something is done, and never slower than the usual step', () => {
    const edited = aDossier({ history: [{ on: '2027-01-28', what: 'edited' }] });
    expect(days(edited, 6).slice(3)).toEqual(['2027-02-01', '2027-02-08', '2027-02-15']);
    expect(days(aDossier({ lastSeenOn: '2027-01-28' }), 6).slice(3)).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
    ]);
    const often = { ...RHYTHM, reminderDays: 2, lateReminderDays: 5 };
    expect(days(aDossier(), 14, often).slice(-3)).toEqual(['2027-02-02', '2027-02-04', '2027-02-06']);
  });

  it('takes no reminder and no snooze for something done', () => {
    const put = aDossier({ history: [{ on: '2027-02-03', what: 'snoozed', detail: '2027-02-10' }] });
    expect(days({ ...put, remindOn: '2027-02-10' }, 3)).toEqual(['2027-02-10', '2027-02-13', '2027-02-16']);
  });

  it('skips weekends and holidays when asked to', () => {
    const working = { ...RHYTHM, workingDaysOnly: true };
    const late = aDossier({ createdOn: '2026-12-01', lastSeenOn: '2026-12-01', remindOn: '2027-03-25', history: [] });
    // From Thursday: Sunday is Easter, Monday a holiday.
    expect(days(late, 4, working)).toEqual(['2027-03-25', '2027-03-30', '2027-04-02', '2027-04-05']);
  });
});

describe('the evening', () => {
  const at = (time: string) => new Date(`2027-01-${time}`);
  const tonight = snoozed(told(aDossier(), '2027-01-11'), '2027-01-11', '2027-01-11', true);

  it('comes at six, the morning having been told', () => {
    expect(toTell([tonight], at('11T17:59'), WEEKLY)).toEqual([]);
    expect(wakeAt([tonight], at('11T10:00'), WEEKLY)).toBe(at('11T18:00').getTime());
    expect(toTell([tonight], at('11T18:00'), WEEKLY)).toEqual([tonight]);
    const over = afterTelling(tonight, '2027-01-11');
    expect(toTell([over], at('11T19:00'), WEEKLY)).toEqual([]);
    expect(wakeAt([over], at('11T18:01'), WEEKLY)).toBe(at('18T09:00').getTime());
  });

  it('missed, is made up for the next morning', () => {
    expect(wakeAt([tonight], at('11T22:00'), WEEKLY)).toBe(at('12T09:00').getTime());
    expect(toTell([tonight], at('12T08:00'), WEEKLY)).toEqual([]);
    expect(toTell([tonight], at('12T09:00'), WEEKLY)).toEqual([tonight]);
  });

  it('is told alone, what falls due after the digest waiting for the next', () => {
    const late = aDossier({ id: uuid(2) });
    expect(toTell([tonight, late], at('11T18:00'), WEEKLY)).toEqual([tonight]);
    expect(toTell([tonight, late], at('11T18:00'), WEEKLY, { morning: true, evening: true })).toEqual([]);
  });

  it('makes a dossier due from then on', () => {
    const moment = (time: string) => momentOf(at(time), WEEKLY);
    expect([
      isDue(tonight, moment('11T17:59')),
      isDue(tonight, moment('11T18:00')),
      isDue(tonight, moment('12T00:00')),
    ]).toEqual([false, true, true]);
  });
});

/**
 * Lives through 400 days from 1 January 2027, asleep from one alarm to the next; `late` is how long after the alarm the computer
 * wakes, in milliseconds. Gives the dates told for each id, and checks on the way that it is never early.
 */
function live(start: readonly Dossier[], late: (n: number) => number): Map<string, string[]> {
  let dossiers = [...start];
  const log = new Map<string, string[]>(start.map(({ id }) => [id, []]));
  let now = new Date(2027, 0, 1, 12);
  for (let n = 0; daysBetween('2027-01-01', today(now)) < 400; n++) {
    const when = wakeAt(dossiers, now, WEEKLY) ?? Number.POSITIVE_INFINITY;
    expect(when).toBeGreaterThan(now.getTime());
    expect(new Date(when).getHours()).toBe(9);
    now = new Date(when + late(n));
    const date = today(now);
    const tellings = toTell(dossiers, now, WEEKLY).map(({ id }) => id);
    for (const id of tellings) log.get(id)?.push(date);
    dossiers = dossiers.map((dossier) => (tellings.includes(dossier.id) ? told(dossier, date) : dossier));
    expect(toTell(dossiers, now, WEEKLY)).toEqual([]);
  }
  return log;
}

const ZONES = ['Europe/Paris', 'America/Havana', 'America/Cayenne', 'Pacific/Auckland', 'Australia/Lord_Howe'];
/** Around both changes of hour, and one far away. */
const STARTS = ['2027-01-11', '2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2027-12-25'];

describe.each(ZONES)('400 days in %s', (name) => {
  const dossiers = STARTS.map((remindOn, i) => aDossier({ id: uuid(i + 1), remindOn }));
  const everyWeekFrom = (first: string) => {
    const weeks = Math.ceil(daysBetween(first, addDays('2027-01-01', 400)) / WEEK);
    return Array.from({ length: weeks }, (_, n) => addDays(first, n * WEEK));
  };

  it('tells of each dossier on its day and every week after, once', () => {
    process.env.TZ = name;
    const log = live(dossiers, () => 1000);
    for (const { id, remindOn } of dossiers)
      expect(log.get(id)?.slice(0, -1)).toEqual(everyWeekFrom(remindOn).slice(0, (log.get(id)?.length ?? 0) - 1));
  });

  it('misses none when the computer sleeps for three days now and then', () => {
    process.env.TZ = name;
    const log = live(dossiers, (n) => (n % 5 === 4 ? 3 * 86_400_000 : 0));
    for (const { id, remindOn } of dossiers) {
      const days = log.get(id) ?? [];
      const gaps = [remindOn, ...days].slice(0, days.length).map((date, i) => daysBetween(date, days[i] ?? ''));
      expect(gaps[0]).toBeLessThanOrEqual(3);
      // A week apart, and late by the sleep and by the one digest a day at most.
      for (const gap of gaps.slice(1)) expect([7, 8, 9, 10, 11]).toContain(gap);
    }
  });
});

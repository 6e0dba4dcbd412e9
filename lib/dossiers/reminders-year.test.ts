// 400 days of a computer that sleeps, is restarted, loses its alarms and has its clock changed: reminders come, once, in time.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/settings/schema';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { addDays, atHour, today } from './civil-date';
import { afterActivity, afterClock, afterTelling, snoozed, withEntry } from './lifecycle';
import { dueDay, isDue, isForEvening, momentOf, reminderDay, toTell, wakeAt } from './reminders';
import type { Dossier } from './schema';
import { snoozeChoices } from './snooze';
import { isWorkingDay } from './working-days';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LENGTH = 400;
/** As many lives in each time zone as take a second or two; a slow machine is given a minute. */
const RUNS = 20;
const TIMEOUT_MS = 60_000;

type Happening =
  /** The computer is off; its alarm rings late, when it wakes. */
  | { what: 'sleep'; days: number }
  /** Firefox starts again, Chrome updates the extension, or it is switched off and on: no alarm is left, the worker starts. */
  | { what: 'restart'; days: number }
  /** The alarm vanishes while nobody looks. */
  | { what: 'lost' }
  | { what: 'clock'; days: number }
  | { what: 'act'; dossier: number }
  | { what: 'snooze'; dossier: number; choice: number };

/** `hours` after the one before. */
type Plan = readonly { hours: number; happening: Happening }[];

/** `expect` would take longer than all the rest. */
function must(held: boolean, what: string): void {
  if (!held) throw new Error(`broken: ${what}`);
}

/** A computer and its owner, who opens a page at some hour of each day the computer is on. */
class Life {
  rows: Dossier[];
  /** Milliseconds: true time, and what the clock on the wall adds to it. */
  real: number;
  skew = 0;
  lives = 1;
  alarm: number | undefined;
  digest = { on: '', evening: false };
  /** Digests by day on the wall, and whether each was of the evening alone. */
  readonly digests: { date: string; life: number; asked: boolean }[] = [];
  /** For each dossier the true time since which it is due and untold, and how long of that nothing could be told. */
  readonly waits = new Map<string, { since: number; blind: number }>();
  longest = Number.NEGATIVE_INFINITY;

  constructor(
    readonly rhythm: { reminderDays: number; lateReminderDays: number; workingDaysOnly: boolean },
    dossiers: readonly Dossier[],
  ) {
    this.rows = [...dossiers];
    this.real = atHour('2027-01-01', 12);
    this.wake();
  }

  get wall(): Date {
    return new Date(this.real + this.skew);
  }

  /** What the worker does whenever it looks. */
  wake(): void {
    const now = this.wall;
    const date = today(now);
    this.measure();
    this.rows = this.rows.map((row) => afterClock(row, date));
    const before = { morning: this.digest.on === date, evening: this.digest.on === date && this.digest.evening };
    const told = toTell(this.rows, now, this.rhythm, before);
    if (told.length > 0) this.tell(told, date, now);
    this.alarm = wakeAt(this.rows, now, this.rhythm);
    must(this.alarm === undefined || this.alarm > now.getTime(), 'an alarm to come');
  }

  private tell(told: readonly Dossier[], date: string, now: Date): void {
    const tonight = (dossier: Dossier) =>
      isForEvening(dossier) && dueDay(dossier, this.rhythm.workingDaysOnly) === date;
    for (const dossier of told) {
      const evening = tonight(dossier);
      must(reminderDay(dossier) <= date, 'no reminder before its day');
      must(now.getHours() >= (evening ? 18 : 9), 'no reminder before its hour');
      this.waits.delete(dossier.id);
    }
    must(!this.rhythm.workingDaysOnly || isWorkingDay(date), 'a working day');
    const asked = told.every(tonight);
    this.digests.push({ date, life: this.lives, asked });
    this.digest = { on: date, evening: momentOf(now, this.rhythm).evening };
    this.rows = this.rows.map((row) => (told.includes(row) ? afterTelling(row, date) : row));
    must(toTell(this.rows, now, this.rhythm).length === 0, 'no reminder twice');
  }

  /** How long each dossier that is due has waited, less the time nothing could be told. */
  private measure(): void {
    const moment = momentOf(this.wall, this.rhythm);
    for (const dossier of this.rows) {
      const wait = this.waits.get(dossier.id);
      if (!isDue(dossier, moment)) this.waits.delete(dossier.id);
      else if (!wait) this.waits.set(dossier.id, { since: this.real, blind: 0 });
      else this.longest = Math.max(this.longest, (this.real - wait.since - wait.blind) / DAY_MS);
    }
  }

  private blind(ms: number): void {
    for (const wait of this.waits.values()) wait.blind += ms;
  }

  /** The computer is on for `ms`: alarms ring in time, and a page is opened each day. */
  on(ms: number): void {
    const end = this.real + ms;
    while (this.real < end) {
      const page = this.real + 23 * HOUR_MS;
      const rings = this.alarm === undefined ? Number.POSITIVE_INFINITY : this.alarm - this.skew;
      const next = Math.max(this.real, Math.min(page, rings, end));
      this.real = next;
      if (next === end && next < Math.min(page, rings)) return;
      this.wake();
    }
  }

  off(days: number): void {
    this.real += days * DAY_MS;
    this.blind(days * DAY_MS);
  }

  happen(happening: Happening): void {
    const date = today(this.wall);
    const change = (n: number, update: (dossier: Dossier) => Dossier) => {
      this.rows = this.rows.map((row, i) => (i === n % this.rows.length ? update(row) : row));
      this.wake();
    };
    switch (happening.what) {
      case 'sleep':
        this.off(happening.days);
        if (this.alarm !== undefined && this.alarm <= this.wall.getTime()) this.wake();
        return;
      case 'restart':
        this.off(happening.days);
        this.alarm = undefined;
        this.wake();
        return;
      case 'lost':
        this.alarm = undefined;
        return;
      case 'clock':
        this.skew += happening.days * DAY_MS;
        // Days lived again are other days.
        if (happening.days < -1) this.lives++;
        return;
      case 'act':
        change(happening.dossier, (row) => ({
          ...row,
          lastSeenOn: date,
          remindOn: afterActivity(row, date, { ...DEFAULTS, ...this.rhythm }),
          history: withEntry(row.history, { on: date, what: 'opened' }),
        }));
        return;
      case 'snooze': {
        const choices = snoozeChoices(this.wall);
        const choice = choices[happening.choice % choices.length];
        if (choice) change(happening.dossier, (row) => snoozed(row, choice.until, date, choice.evening));
      }
    }
  }
}

function live(plan: Plan, rhythm: Life['rhythm'], starts: readonly string[]): Life {
  const rows = starts.map((remindOn, i) => aDossier({ id: uuid(i + 1), remindOn }));
  const life = new Life(rhythm, rows);
  const end = life.real + LENGTH * DAY_MS;
  for (const { hours, happening } of plan) {
    life.on(Math.min(hours * HOUR_MS, end - life.real));
    if (life.real < end) life.happen(happening);
  }
  life.on(end - life.real);
  return life;
}

/** The most digests of their own accord on one day, and the most asked for an evening. */
function mostADay({ digests }: Life): { own: number; asked: number } {
  const most = (asked: boolean) => {
    const counts = new Map<string, number>();
    for (const { date, life, ...one } of digests)
      if (one.asked === asked) counts.set(`${date} ${life}`, (counts.get(`${date} ${life}`) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  };
  return { own: most(false), asked: most(true) };
}

const days = (min: number, max: number) => fc.integer({ min, max });
const index = fc.nat({ max: 5 });
const troubles: fc.Arbitrary<Happening>[] = [
  fc.record({ what: fc.constant('sleep' as const), days: days(1, 20) }),
  fc.record({ what: fc.constant('restart' as const), days: days(0, 5) }),
  fc.record({ what: fc.constant('lost' as const) }),
];
const owner: fc.Arbitrary<Happening>[] = [
  fc.record({ what: fc.constant('act' as const), dossier: index }),
  fc.record({ what: fc.constant('snooze' as const), dossier: index, choice: index }),
];
const clock: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('clock' as const),
  days: fc.constantFrom(-1, 1, 30, -30),
});
const plans = (happenings: fc.Arbitrary<Happening>[]) =>
  fc.array(fc.record({ hours: fc.integer({ min: 0, max: 500 }), happening: fc.oneof(...happenings) }), {
    maxLength: 60,
  });
const rhythms = fc.record({
  reminderDays: fc.constantFrom(7, 2, 14),
  lateReminderDays: fc.constantFrom(3, 7),
  workingDaysOnly: fc.boolean(),
});
const firsts = fc.array(
  fc.integer({ min: 1, max: 390 }).map((n) => addDays('2027-01-01', n)),
  { minLength: 1, maxLength: 6 },
);

/** One digest a day, then the longest run of days that are not worked (Friday's holiday to Tuesday's). */
const slack = ({ workingDaysOnly }: Life['rhythm']) => 2 + (workingDaysOnly ? 5 : 0);

describe.each(['Europe/Paris', 'America/Havana', 'America/Cayenne', 'Pacific/Auckland', 'Australia/Lord_Howe'])(
  '400 days in %s',
  (name) => {
    it(
      'tell once a day at most, and forget no dossier beyond its step and the time the computer was off',
      () => {
        process.env.TZ = name;
        fc.assert(
          fc.property(plans([...troubles, ...owner]), rhythms, firsts, (plan, rhythm, starts) => {
            const life = live(plan, rhythm, starts);
            expect(mostADay(life).own).toBeLessThanOrEqual(1);
            expect(mostADay(life).asked).toBeLessThanOrEqual(1);
            expect(life.longest).toBeLessThanOrEqual(rhythm.reminderDays + slack(rhythm));
          }),
          { numRuns: RUNS },
        );
      },
      TIMEOUT_MS,
    );

    it(
      'do so within two steps though the clock is set forward and back',
      () => {
        process.env.TZ = name;
        fc.assert(
          fc.property(plans([...troubles, ...owner, clock, clock]), rhythms, firsts, (plan, rhythm, starts) => {
            const life = live(plan, rhythm, starts);
            expect(mostADay(life).own).toBeLessThanOrEqual(1);
            expect(mostADay(life).asked).toBeLessThanOrEqual(1);
            // Set back by less than the time since it was told, the clock makes it wait for that time again.
            expect(life.longest).toBeLessThanOrEqual(2 * rhythm.reminderDays + slack(rhythm) + 1);
          }),
          { numRuns: RUNS },
        );
      },
      TIMEOUT_MS,
    );
  },
);

describe('an undisturbed year in Paris', () => {
  it('tells on the day set, weekly until the month is over, then every three days, through both changes of hour', () => {
    process.env.TZ = 'Europe/Paris';
    const life = live([], DEFAULTS, ['2027-01-11']);
    const dates = life.digests.map(({ date }) => date);
    const weekly = ['2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01'];
    const rest = Array.from({ length: dates.length - 4 }, (_, n) => addDays('2027-02-04', n * 3));
    expect(dates).toEqual([...weekly, ...rest]);
    expect(dates.length).toBeGreaterThan(120);
  });

  it('tells on working days alone when asked to, and no later than the next of them', () => {
    process.env.TZ = 'Europe/Paris';
    const life = live([], { ...DEFAULTS, workingDaysOnly: true }, ['2027-01-09']);
    const dates = life.digests.map(({ date }) => date);
    expect(dates[0]).toBe('2027-01-11');
    for (const [i, date] of dates.entries()) {
      expect(isWorkingDay(date)).toBe(true);
      // Between the third day after the one before and this one, nobody works.
      const before = dates[i - 1];
      if (before && before >= '2027-02-05')
        for (let day = addDays(before, 3); day < date; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
    }
  });
});

// What fell due between two looks.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { addDays, atHour } from './civil-date';
import { snoozed } from './lifecycle';
import { missed } from './missed';
import { isDue, momentOf } from './reminders';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const ANY = { workingDaysOnly: false };
const at = (local: string) => new Date(local);
const ms = (local: string) => at(local).getTime();
const days = (...dates: string[]) => dates.map((remindOn, i) => aDossier({ id: uuid(i + 1), remindOn }));

describe('what was missed', () => {
  const dossiers = days('2027-01-10', '2027-01-14', '2027-01-12', '2027-01-20');

  it('fell due since the last look, longest due first', () => {
    expect(missed(dossiers, ms('2027-01-11T10:00'), at('2027-01-15T09:00'), ANY)).toEqual({
      since: '2027-01-11',
      ids: [uuid(3), uuid(2)],
    });
  });

  it('is nothing before a first look, and all that is due after a look in days to come', () => {
    expect(missed(dossiers, undefined, at('2027-01-15T09:00'), ANY)).toEqual({ ids: [] });
    expect(missed(dossiers, ms('2027-02-15T09:00'), at('2027-01-15T09:00'), ANY)).toEqual({
      ids: [uuid(1), uuid(3), uuid(2)],
    });
  });

  it('leaves out what has been put off or closed meanwhile', () => {
    const [one, two] = days('2027-01-12', '2027-01-12');
    if (!one || !two) throw new Error('two dossiers');
    const acted = [snoozed(one, '2027-01-30', '2027-01-13'), { ...two, state: 'integrated' as const }];
    expect(missed(acted, ms('2027-01-11T10:00'), at('2027-01-15T09:00'), ANY).ids).toEqual([]);
  });

  it('goes by the evening and the working days', () => {
    const tonight = [snoozed(aDossier(), '2027-01-11', '2027-01-11', true)];
    expect(missed(tonight, ms('2027-01-11T17:00'), at('2027-01-11T17:59'), ANY).ids).toEqual([]);
    expect(missed(tonight, ms('2027-01-11T17:00'), at('2027-01-11T18:00'), ANY).ids).toEqual([uuid(1)]);
    const saturday = days('2027-01-09');
    const working = { workingDaysOnly: true };
    expect(missed(saturday, ms('2027-01-09T12:00'), at('2027-01-10T12:00'), working).ids).toEqual([]);
    expect(missed(saturday, ms('2027-01-09T12:00'), at('2027-01-11T12:00'), working).ids).toEqual([uuid(1)]);
  });

  it('is told once and never lost, however often one looks', () => {
    process.env.TZ = 'Europe/Paris';
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 400 }), { minLength: 2, maxLength: 30 });
    const starts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(hours, starts, fc.boolean(), (looks, offsets, workingDaysOnly) => {
        const rows = days(...offsets.map((n) => addDays('2027-01-01', n)));
        const told: string[] = [];
        const [first = 0, ...later] = looks
          .toSorted((a, b) => a - b)
          .map((h) => atHour('2027-01-01', 0) + h * 3_600_000);
        const due = (time: number) =>
          rows.filter((row) => isDue(row, momentOf(new Date(time), { workingDaysOnly }))).map(({ id }) => id);
        let looked = first;
        for (const time of later) {
          told.push(...missed(rows, looked, new Date(time), { workingDaysOnly }).ids);
          looked = time;
        }
        const before = due(first);
        expect(told.toSorted()).toEqual(
          due(looked)
            .filter((id) => !before.includes(id))
            .toSorted(),
        );
      }),
    );
  });
});

// What closing, opening again and putting off do to a row.
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/settings/schema';
import { aDossier } from '@/test/support/dossier-rows';
import { addDays } from './civil-date';
import { afterActivity, afterClock, afterTelling, inState, snoozed, withEntry } from './lifecycle';
import { isTelling } from './reminders';
import { Dossier, type HistoryEntry } from './schema';

describe('a dossier', () => {
  it.each(['integrated', 'abandoned'] as const)('%s is kept for the months set, then purged', (state) => {
    const closed = inState(aDossier(), state, '2027-02-28', { ...DEFAULTS, retentionMonths: 6 });
    expect(closed).toEqual(
      aDossier({
        state,
        keepUntil: '2027-08-28',
        history: [...aDossier().history, { on: '2027-02-28', what: state }],
      }),
    );
  });

  it('opened again is reminded of as if new, and purged no more', () => {
    const closed = aDossier({ state: 'abandoned', keepUntil: '2028-02-28', snoozedUntil: '2027-12-01' });
    const open = inState(closed, 'open', '2027-03-01', DEFAULTS);
    expect(open).toMatchObject({ state: 'open', remindOn: '2027-03-08' });
    expect(open).not.toHaveProperty('keepUntil');
    expect(open).not.toHaveProperty('snoozedUntil');
    expect(open.history.at(-1)).toEqual({ on: '2027-03-01', what: 'reopened' });
  });

  it('submitted is still reminded of', () => {
    expect(inState(aDossier(), 'submitted', '2027-01-20', DEFAULTS)).toMatchObject({
      state: 'submitted',
      remindOn: '2027-01-27',
    });
  });

  it('put twice in the same state changes once', () => {
    const once = inState(aDossier(), 'integrated', '2027-01-20', DEFAULTS);
    expect(inState(once, 'integrated', '2027-05-20', DEFAULTS)).toBe(once);
  });

  it('put off is reminded of that day, sooner or later', () => {
    for (const until of ['2027-01-06', '2027-02-06'])
      expect(snoozed(aDossier(), until, '2027-01-05')).toMatchObject({
        remindOn: until,
        snoozedUntil: until,
        history: [{ what: 'created' }, { on: '2027-01-05', what: 'snoozed', detail: until }],
      });
  });
});

describe('put off to an evening, a dossier', () => {
  const tonight = snoozed(aDossier(), '2027-01-20', '2027-01-20', true);

  it('keeps it until it is told, put off otherwise or closed', () => {
    expect(tonight).toMatchObject({ remindOn: '2027-01-20', snoozedUntil: '2027-01-20', snoozedToEvening: true });
    expect(Dossier.safeParse(tonight).success).toBe(true);
    const over = [
      afterTelling(tonight, '2027-01-20'),
      snoozed(tonight, '2027-01-21', '2027-01-20'),
      inState(inState(tonight, 'abandoned', '2027-01-20', DEFAULTS), 'open', '2027-01-21', DEFAULTS),
    ];
    for (const dossier of over) expect(dossier).not.toHaveProperty('snoozedToEvening');
  });

  it('is reminded of then, whatever is done about it meanwhile', () => {
    expect(afterActivity(tonight, '2027-01-20', DEFAULTS)).toBe('2027-01-20');
    const monday = snoozed(aDossier(), '2027-01-25', '2027-01-20');
    expect(afterActivity(monday, '2027-01-22', DEFAULTS)).toBe('2027-01-25');
    expect(afterActivity(monday, '2027-01-25', DEFAULTS)).toBe('2027-02-01');
    expect(afterActivity(aDossier(), '2027-01-10', DEFAULTS)).toBe('2027-01-17');
  });
});

describe('after the clock was set back', () => {
  const told = afterTelling(afterTelling(aDossier(), '2027-01-11'), '2027-02-10');

  it('reminders dated after tomorrow count no more, and stay', () => {
    const { history } = afterClock(told, '2027-01-12');
    expect(history.filter(isTelling).map(({ on }) => on)).toEqual(['2027-01-11']);
    expect(history).toHaveLength(told.history.length);
    expect(Dossier.safeParse({ ...told, history }).success).toBe(true);
    expect(afterClock({ ...told, history }, '2027-02-01').history).toEqual(history);
  });

  it('by a day, nothing changes: one travels', () => {
    expect(afterClock(told, '2027-02-09')).toBe(told);
  });

  it('a day lived again is told as any other', () => {
    const again = afterTelling(afterClock(told, '2027-01-12'), '2027-02-10');
    expect(again.history.filter(({ on }) => on === '2027-02-10')).toEqual([{ on: '2027-02-10', what: 'reminded' }]);
  });
});

describe('the history', () => {
  it('never outgrows its schema: the first entry and the last ones stay', () => {
    let history: HistoryEntry[] = [];
    for (let day = 0; day < 700; day++)
      history = withEntry(history, { on: addDays('2027-01-01', day), what: 'opened' });
    expect(Dossier.safeParse(aDossier({ history })).success).toBe(true);
    expect(history).toHaveLength(500);
    expect(history[0]?.on).toBe('2027-01-01');
    expect(history[1]?.on).toBe(addDays('2027-01-01', 201));
    expect(history.at(-1)?.on).toBe(addDays('2027-01-01', 699));
  });
});

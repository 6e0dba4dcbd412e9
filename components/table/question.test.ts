// Which dossiers answer what is asked, and in which stretch of days they count.
import { describe, expect, it } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { byAge, stretches } from '@/lib/dossiers/ages';
import { addDays } from '@/lib/dossiers/civil-date';
import { ageWords } from './ages';
import { answers, EVERYTHING, isAsking, NONE, type Question } from './question';

const TODAY = '2026-11-23';
const MOMENT = { date: TODAY, evening: false, workingDaysOnly: false };
const aged = (days: number, part: Parameters<typeof aDossier>[0] = {}) =>
  aDossier({ createdOn: addDays(TODAY, -days), remindOn: addDays(TODAY, 5), ...part });
const answer = (part: Partial<Question>, dossier: ReturnType<typeof aDossier>) =>
  answers({ ...EVERYTHING, ...part }, MOMENT)(dossier);

describe('the question', () => {
  it('asks for open dossiers, submitted ones too, until told otherwise', () => {
    expect(isAsking(EVERYTHING)).toBe(false);
    expect(answer({}, aged(1))).toBe(true);
    expect(answer({}, aged(1, { state: 'submitted' }))).toBe(true);
    expect(answer({}, aged(1, { state: 'integrated' }))).toBe(false);
    expect(answer({ state: 'closed' }, aged(1, { state: 'abandoned' }))).toBe(true);
    expect(answer({ state: 'submitted' }, aged(1))).toBe(false);
    expect(answer({ state: 'all' }, aged(1, { state: 'integrated' }))).toBe(true);
  });

  it.each([
    [{ from: 30 }, 29, false],
    [{ from: 30 }, 30, true],
    [{ from: 7, before: 30 }, 6, false],
    [{ from: 7, before: 30 }, 7, true],
    [{ from: 7, before: 30 }, 29, true],
    [{ from: 7, before: 30 }, 30, false],
    [{ from: 0, before: 7 }, 0, true],
    [{ from: 0, before: 7 }, -3, true],
  ])('of %j at %i days: %s', (age, days, expected) => {
    expect(answer({ age }, aged(days))).toBe(expected);
  });

  it('takes a department, a group, none of them, those due', () => {
    const dossier = aged(1, {
      structure: { name: 'IME L’Éveil', commune: 'Nîmes', department: '30', finess: '300000007' },
      note: 'Mme Durand',
    });
    expect(answer({ department: '30', group: NONE }, dossier)).toBe(true);
    expect(answer({ department: NONE }, dossier)).toBe(false);
    expect(answer({ group: 'MSPA' }, dossier)).toBe(false);
    expect(answer({ due: true }, dossier)).toBe(false);
    expect(answer({ due: true }, aged(9, { remindOn: TODAY }))).toBe(true);
  });
});

describe('ages', () => {
  it('begin a stretch at the first reminder, wherever it is set', () => {
    const starts = (first: number) => stretches(first).map(({ from }) => from);
    expect(starts(7)).toEqual([0, 7, 30, 60, 90, 180]);
    expect(starts(30)).toEqual([0, 30, 60, 90, 180]);
    expect(starts(32)).toEqual([0, 32, 60, 90, 180]);
    expect(starts(45)).toEqual([0, 30, 45, 60, 90, 180]);
    expect(starts(365)).toEqual([0, 30, 60, 90, 180, 365]);
  });

  it('count each open dossier once, due or not', () => {
    const all = [
      aged(0),
      aged(6),
      aged(7),
      aged(29, { remindOn: TODAY }),
      aged(400),
      aged(-2),
      aged(50, { state: 'integrated' }),
    ];
    const counted = byAge(all, 7, MOMENT).map(({ from, due, calm }) => [from, due, calm]);
    expect(counted).toEqual([
      [0, 0, 3],
      [7, 1, 1],
      [30, 0, 0],
      [60, 0, 0],
      [90, 0, 0],
      [180, 0, 1],
    ]);
  });

  it('are said as one says them', () => {
    expect(stretches(7).slice(0, 2).map(ageWords)).toEqual(['moins de 7 jours', '7 à 29 jours']);
    expect(ageWords({ from: 180 })).toBe('180 jours ou plus');
  });
});

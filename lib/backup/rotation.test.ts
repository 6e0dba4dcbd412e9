// Copies turn over by days and weeks, within bounds of age and size.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, atHour, weekday } from '@/lib/dossiers/civil-date';
import { NOW } from './backup.fixture';
import { type CopyEntry, rotated, SIZE_MAX } from './rotation';

const copy = (daysAgo: number, part: Partial<CopyEntry> = {}): CopyEntry => {
  const on = addDays(NOW, -daysAgo);
  return {
    id: `${on}-${part.at ?? 0}`,
    at: atHour(on, 12),
    on,
    database: 'here',
    count: 3,
    size: 1000,
    marks: '',
    ...part,
  };
};
const ages = (copies: readonly CopyEntry[]) =>
  copies.map(({ on }) => Math.round((atHour(NOW, 12) - atHour(on, 12)) / 86_400_000));

/** As the background does it: a copy a day, each time turned over. */
function lived(days: number, made: (day: number) => boolean = () => true): CopyEntry[] {
  let kept: CopyEntry[] = [];
  for (let ago = days; ago >= 0; ago--)
    kept = rotated(made(ago) ? [copy(ago), ...kept] : kept, 'here', addDays(NOW, -ago), false);
  return kept;
}

describe('copies', () => {
  it('are of the last three days and the last three weeks', () => {
    // 1 March 2027 is a Monday.
    expect(weekday(NOW)).toBe(1);
    expect(ages(lived(60))).toEqual([0, 1, 2, 8]);
  });

  it('are one a day, the latest', () => {
    const morning = copy(0, { id: 'morning', at: atHour(NOW, 8) });
    expect(rotated([morning, copy(0)], 'here', NOW, false)).toEqual([copy(0)]);
  });

  it('never more than six, never older than 28 days but for the last one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 120 }), (made) => {
        const kept = lived(made.length - 1, (ago) => made[ago] ?? false);
        expect(kept.length).toBeLessThanOrEqual(6);
        expect(kept.length > 0).toBe(made.includes(true));
        expect(
          ages(kept)
            .slice(1)
            .every((age) => age < 28),
        ).toBe(true);
      }),
    );
  });

  it('of a database that its user has emptied go with time, the last one too', () => {
    expect(rotated([copy(27)], 'here', NOW, true)).toHaveLength(1);
    expect(rotated([copy(28)], 'here', NOW, true)).toEqual([]);
    expect(rotated([copy(28)], 'here', NOW, false)).toHaveLength(1);
  });

  it('of a lost database stay for a year, whatever comes after, until one has answered', () => {
    const lost = copy(100, { database: 'lost' });
    const after = [0, 1, 2, 3, 4].map((ago) => copy(ago));
    expect(rotated([...after, lost], 'here', NOW, false)).toContain(lost);
    expect(rotated([copy(366, { database: 'lost' })], 'here', NOW, false)).toEqual([]);
    expect(rotated([copy(1, { database: 'lost', count: 0 })], 'here', NOW, false)).toEqual([]);
  });

  it('stay within their room, the latest first', () => {
    const large = [0, 1, 2].map((ago) => copy(ago, { size: SIZE_MAX / 2 }));
    expect(ages(rotated(large, 'here', NOW, false))).toEqual([0, 1]);
    expect(rotated([copy(0, { size: SIZE_MAX * 2 })], 'here', NOW, false)).toHaveLength(1);
  });
});

// Whatever stands on a sheet, its facts are read without a fault and in time, may be kept, and compared with themselves give nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySheet } from '@/test/support/page-text';
import { compare, erasedBy } from './compare';
import { factsOf } from './facts';
import { Change, FACTS_MAX, Facts, TEXT_MAX } from './schema';
import { changeText } from './words';

const RUNS = { numRuns: 300 };
/** The largest sheet that the page may send is read in a fraction of this on a quiet computer, ms. */
const LONGEST_MS = 6000;

describe('any sheet', { timeout: 30_000 }, () => {
  it('has facts that may be kept', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { facts, unread } = factsOf(sheet);
        expect(Facts.safeParse({ facts, unread }).error).toBeUndefined();
        expect(compare(facts, facts)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('differs from any other by changes that may be told', () => {
    fc.assert(
      fc.property(anySheet, anySheet, (before, after) => {
        const [one, other] = [factsOf(before).facts, factsOf(after).facts];
        const changes = compare(one, other);
        for (const change of changes) {
          expect(Change.safeParse(change).error).toBeUndefined();
          expect(changeText(change)).not.toBe('');
        }
        for (const erased of erasedBy(changes, one)) expect(changes).toContain(erased);
      }),
      RUNS,
    );
  });

  it.each(['Commune : MURET', ': ', '(3)', '—'])('of nothing but %j is read in time', (piece) => {
    const text = `${piece.repeat(1000).slice(0, 999)}x`;
    for (const kind of '-T2') {
      const sheet = { title: '', lines: Array.from({ length: 1500 }, () => [text, piece]), kinds: kind.repeat(1500) };
      const start = performance.now();
      const { facts } = factsOf(sheet);
      expect(facts.length).toBeLessThanOrEqual(FACTS_MAX);
      expect(facts.reduce((sum, { label, value }) => sum + label.length + value.length, 0)).toBeLessThanOrEqual(
        TEXT_MAX,
      );
      compare(facts, [...facts].reverse());

      expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    }
  });
});

// What is understood of a row of a later version: all that this one knows, whatever stands beside it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { Dossier } from './schema';
import { understood } from './understood';

const unknownKey = fc.string({ minLength: 1 }).filter((key) => !(key in Dossier.shape) && key !== '__proto__');

describe('what is understood of a row', () => {
  it('is the whole of a dossier of today', () => {
    expect(understood(aDossier())).toEqual(aDossier());
  });

  it('is the dossier, whatever keys are added to it and to its parts', () => {
    const more = fc.dictionary(unknownKey, fc.anything({ maxDepth: 3 }));
    fc.assert(
      fc.property(more, more, more, (one, two, three) => {
        const { structure, history } = aDossier();
        const row = {
          ...one,
          ...aDossier(),
          structure: { ...two, ...structure },
          history: history.map((entry) => ({ ...three, ...entry })),
        };
        const known = new Set(['detail', 'commune', 'department', 'category', 'href', 'finess']);
        fc.pre(![...Object.keys(two), ...Object.keys(three)].some((key) => known.has(key)));
        expect(understood(row)).toEqual(aDossier());
      }),
    );
  });

  it('keeps the entries it knows of a history, in their order', () => {
    const known = { on: '2027-01-05', what: 'opened' };
    const entry = fc.oneof(
      fc.constant(known),
      fc.anything({ maxDepth: 2 }),
      fc.record({ on: fc.constant('2027-01-05'), what: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (history) => {
        const count = history.filter((one) => one === known).length;
        const kept = understood({ ...aDossier(), history })?.history.filter(({ what }) => what === 'opened') ?? [];
        expect(kept.length).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('loses a part that it cannot read, and no other', () => {
    const row = { ...aDossier({ note: 'x' }), group: 'NEW', url: 7, apart: [uuid(3), 'later'] };
    expect(understood(row)).toEqual(aDossier({ note: 'x', apart: [uuid(3)] }));
  });

  it('is nothing where there is no dossier, whatever there is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }), (row) => {
        expect(understood(row)).toBeUndefined();
      }),
    );
    expect(understood({ ...aDossier(), state: 'suspended' })).toBeUndefined();
    const loop: Record<string, unknown> = { ...aDossier() };
    loop.note = loop;
    expect(understood(loop)).toEqual(aDossier());
  });
});

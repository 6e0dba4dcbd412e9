// Merging loses nothing, does no more the second time, and lets the latest win.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/dossiers/schema';
import { uuid } from '@/test/support/dossier-rows';
import { aContent, dossiers, lookAlikes, NOW, numbered, trackers } from './backup.fixture';
import { merged, united } from './merge';
import { planDossiers } from './plan';

const twin = fc.tuple(dossiers, dossiers).map(([one, other]): [Dossier, Dossier] => [one, { ...other, id: one.id }]);

/** The dossiers here after the file was restored, in the order of their ids. */
function restored(here: readonly Dossier[], file: readonly Dossier[], kind: 'all' | 'selection' = 'all'): Dossier[] {
  const plan = planDossiers(here, aContent({ dossiers: [...file], kind }), NOW, 12);
  const rows = new Map(here.map((dossier) => [dossier.id, dossier]));
  for (const dossier of plan.added) rows.set(dossier.id, dossier);
  for (const { after: dossier } of plan.changed) rows.set(dossier.id, dossier);
  return [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const entryOf = ({ on, what, detail }: Dossier['history'][number]) =>
  what === 'reminded' ? on + what : on + what + (detail ?? '');

describe('two rows of one dossier', () => {
  it('make one that knows all their history, once', () => {
    fc.assert(
      fc.property(twin, ([here, file]) => {
        const entries = merged(here, file, NOW).history.map(entryOf);
        expect(new Set(entries)).toEqual(new Set([...here.history, ...file.history].map(entryOf)));
        expect(entries).toHaveLength(new Set(entries).size);
      }),
    );
  });

  it('make the same again when told again', () => {
    fc.assert(
      fc.property(twin, fc.boolean(), ([here, file], stranger) => {
        const once = merged(here, file, NOW, stranger);
        expect(merged(once, file, NOW, stranger)).toEqual(once);
        expect(merged(here, here, NOW, stranger)).toEqual(here);
      }),
    );
  });

  it('let the one worked on last say the name and the state', () => {
    const here = numbered(1, { lastSeenOn: '2027-02-01', name: 'ancien' });
    const file = numbered(1, { lastSeenOn: '2027-02-02', name: 'nouveau', state: 'submitted' });
    expect(merged(here, file, NOW)).toMatchObject({ name: 'nouveau', state: 'submitted' });
    expect(merged(file, here, NOW)).toMatchObject({ name: 'nouveau', state: 'submitted' });
  });

  it('let a reminder told, or a day to come, win nothing', () => {
    const here = numbered(1, { lastSeenOn: '2027-02-01', name: 'ici' });
    const reminded = numbered(1, {
      name: 'fichier',
      history: [
        { on: '2027-01-04', what: 'created' },
        { on: '2027-02-20', what: 'reminded' },
      ],
    });
    expect(merged(here, reminded, NOW).name).toBe('ici');
    expect(merged(here, numbered(1, { name: 'fichier', lastSeenOn: '2031-01-01' }), NOW).name).toBe('ici');
  });

  it('on the same day, let the one with more done to it win', () => {
    const morning = numbered(1, { lastSeenOn: '2027-02-01' });
    const evening: Dossier = {
      ...morning,
      state: 'integrated',
      history: [...morning.history, { on: '2027-02-01', what: 'integrated' }],
    };
    expect(merged(evening, morning, NOW)).toEqual(evening);
    expect(merged(morning, evening, NOW)).toMatchObject({ state: 'integrated' });
  });

  it('keep what only the older one knows', () => {
    const here = numbered(1, { lastSeenOn: '2027-02-02' });
    const file = numbered(1, {
      lastSeenOn: '2027-02-01',
      note: 'vu',
      group: 'MSPA',
      url: 'https://ror.esante-occitanie.fr/ror/d/1',
      structure: { name: 'EHPAD 1', commune: 'ALBI' },
    });
    const both = merged(here, file, NOW);
    expect(both).toMatchObject({ note: 'vu', group: 'MSPA', url: file.url, structure: { commune: 'ALBI' } });
  });

  it('never put a stranger’s note in place of ours', () => {
    const here = numbered(1, { note: 'la mienne', lastSeenOn: '2027-01-05' });
    const file = numbered(1, { note: 'la sienne', lastSeenOn: '2027-02-05' });
    expect(merged(here, file, NOW, true).note).toBe('la mienne\nla sienne');
    expect(merged(here, file, NOW).note).toBe('la sienne');
  });

  it('fit the schema however long their histories are, and keep the beginning', () => {
    const long = (from: number) =>
      Array.from({ length: 400 }, (_, i) => ({ on: NOW, what: 'edited' as const, detail: String(from + i) }));
    const all = united([{ on: '2026-01-01', what: 'created' }, ...long(0)], long(1000));
    expect(all).toHaveLength(500);
    expect(all[0]?.what).toBe('created');
  });
});

describe('a file restored', () => {
  it('twice does what it did once', () => {
    fc.assert(
      fc.property(trackers, trackers, fc.constantFrom('all' as const, 'selection' as const), (here, file, kind) => {
        const once = restored(here, file, kind);
        const again = planDossiers(once, aContent({ dossiers: file, kind }), NOW, 12);
        expect([again.added, again.changed]).toEqual([[], []]);
      }),
    );
  });

  it('before or after another that shares no dossier with it, does the same', () => {
    fc.assert(
      fc.property(trackers, trackers, trackers, (here, one, rest) => {
        const other = rest.filter(({ id }) => !one.some((dossier) => dossier.id === id));
        expect(restored(restored(here, one), other)).toEqual(restored(restored(here, other), one));
      }),
    );
  });

  it('loses no dossier and no entry of a history, of here or of the file', () => {
    fc.assert(
      fc.property(trackers, trackers, (here, file) => {
        const now = new Map(restored(here, file).map((dossier) => [dossier.id, dossier.history.map(entryOf)]));
        for (const { id, history } of [...here, ...file])
          expect(now.get(id)).toEqual(expect.arrayContaining(history.map(entryOf)));
      }),
    );
  });

  it('where there is nothing, gives exactly what it holds', () => {
    fc.assert(
      fc.property(trackers, (file) => {
        const sorted = [...file].sort((one, other) => (one.id < other.id ? -1 : 1));
        expect(restored([], file)).toEqual(sorted);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('brings together a dossier seen again since under another id, once', () => {
    const place = { commune: 'ALBI', department: '81' };
    const lost = numbered(1, { structure: { name: 'Ehpad des Érables', ...place }, note: 'à garder' });
    const seenAgain = numbered(2, { structure: { name: 'EHPAD DES ERABLES', ...place }, lastSeenOn: '2027-02-20' });
    const all = restored([seenAgain], [lost]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ id: uuid(2), note: 'à garder', lastSeenOn: '2027-02-20' });
    expect(restored(all, [lost])).toEqual(all);
    // Closed, it is a dossier of its own.
    expect(restored([seenAgain], [{ ...lost, state: 'integrated', keepUntil: '2027-12-01' }])).toHaveLength(2);
  });

  it('twice does what it did once, however alike its dossiers and those here are', () => {
    fc.assert(
      fc.property(lookAlikes(0), lookAlikes(2), (here, file) => {
        const once = restored(here, file);
        expect(restored(once, file)).toEqual(once);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  it('of thousands of dossiers all alike, is compared all the same', () => {
    const many = (from: number) =>
      Array.from({ length: 20_000 }, (_, i) => numbered(from + i, { structure: { name: 'EHPAD' }, name: 'EHPAD' }));
    const { added } = planDossiers(many(0), aContent({ dossiers: many(50_000) }), NOW, 12);
    expect(added).toHaveLength(20_000);
  }, 30_000);

  it('adds no dossier that was merged here with another since, nor merges what the user has separated', () => {
    const [other, before] = [numbered(1), numbered(2)];
    const here = { ...before, merged: [{ on: NOW, other, before }] };
    const { added, changed, same } = planDossiers([here], aContent({ dossiers: [other] }), NOW, 12);
    expect([added, changed, same]).toEqual([[], [], 1]);

    const alike = { structure: { name: 'IME DU LAC', finess: '310000017' } };
    const apart = numbered(3, { ...alike, apart: [uuid(4)] });
    expect(restored([apart], [numbered(4, alike)])).toEqual([apart, numbered(4, alike)]);
  });

  it('leaves apart two dossiers that it tells apart itself', () => {
    const same = { structure: { name: 'IME DU LAC', finess: '310000017' } };
    const file = [numbered(1, same), numbered(2, same)];
    expect(restored([], file)).toEqual(file);
    // Which of them the one here is, no one can tell.
    expect(restored([numbered(3, same)], file)).toEqual([...file, numbered(3, same)]);
  });

  it('brings back no closed dossier whose time is over, and keeps none longer than here', () => {
    const closed = (n: number, keepUntil?: string) =>
      numbered(n, {
        state: 'integrated',
        history: [{ on: '2026-02-01', what: 'integrated' }],
        ...(keepUntil && { keepUntil }),
      });
    const plan = planDossiers(
      [],
      aContent({ dossiers: [closed(1, NOW), closed(2), closed(3, '2027-03-02'), closed(4, '2090-01-01')] }),
      NOW,
      12,
    );
    expect(plan.expired).toBe(2);
    expect(plan.added.map(({ keepUntil }) => keepUntil)).toEqual(['2027-03-02', '2028-03-01']);
  });

  it('marks what it adds from someone, and nothing that was here', () => {
    const file = aContent({ kind: 'selection', label: 'Anne, EHPAD du Lac', dossiers: [numbered(1), numbered(2)] });
    const plan = planDossiers([numbered(1, { lastSeenOn: '2026-01-01' })], file, NOW, 12);
    expect(plan.added).toEqual([numbered(2, { from: { on: NOW, label: 'Anne, EHPAD du Lac' } })]);
    expect(plan.changed[0]?.after.from).toBeUndefined();
  });

  it('tells which parts of a dossier change, and which dossiers are later here', () => {
    const here = [numbered(1), numbered(2, { lastSeenOn: '2027-02-01' }), numbered(3)];
    const file = [
      numbered(1, { lastSeenOn: '2027-02-01', name: '31 MAJ MSPA AUTRE', note: 'vu', state: 'submitted' }),
      numbered(2, { name: 'plus ancien' }),
      numbered(3),
      numbered(4),
    ];
    const { added, changed, same, newer } = planDossiers(here, aContent({ dossiers: file }), NOW, 12);
    expect([added.length, same, newer]).toEqual([1, 1, 1]);
    expect(changed.map(({ fields }) => [...fields].sort())).toEqual([['dates', 'name', 'note', 'state']]);
  });
});

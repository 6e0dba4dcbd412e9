// Invented dossiers and backups for the tests of this folder, one by one or drawn.
import fc from 'fast-check';
import { addDays } from '@/lib/dossiers/civil-date';
import type { Dossier, HistoryEntry } from '@/lib/dossiers/schema';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { type Content, toText } from './content';

export const NOW = '2027-03-01';

export const aContent = (part: Partial<Content> = {}): Content => ({
  kind: 'all',
  madeOn: NOW,
  dossiers: [],
  pins: [],
  sheets: [],
  settings: {},
  ...part,
});

export const aText = (part: Partial<Content> = {}) => toText(aContent(part));

/** Each a structure of its own, so that only ids bring two together. */
export const numbered = (n: number, part: Partial<Dossier> = {}): Dossier =>
  aDossier({ id: uuid(n), structure: { name: `EHPAD ${n}` }, name: `31 MAJ MSPA EHPAD ${n}`, ...part });

const day = fc.integer({ min: -400, max: 0 }).map((days) => addDays(NOW, days));
const entry: fc.Arbitrary<HistoryEntry> = fc.record(
  {
    on: day,
    what: fc.constantFrom('created', 'opened', 'renamed', 'snoozed', 'reminded', 'submitted'),
    detail: fc.constantFrom('A', 'B'),
  },
  { requiredKeys: ['on', 'what'] },
) as fc.Arbitrary<HistoryEntry>;

/** As stored: nothing told twice, oldest first. */
const history = fc
  .uniqueArray(entry, { selector: ({ on, what }) => on + what, maxLength: 8 })
  .map((entries) => [...entries].sort((one, other) => (one.on < other.on ? -1 : 1)));

/** A dossier of one of a few ids, whose structure goes with its id. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    n: fc.integer({ min: 1, max: 12 }),
    state: fc.constantFrom('open' as const, 'submitted' as const, 'integrated' as const),
    days: fc.tuple(day, day, day),
    note: fc.constantFrom(undefined, 'rappeler', 'vu avec le référent'),
    group: fc.constantFrom(undefined, 'MSPA' as const),
    finess: fc.constantFrom(undefined, '310000017'),
    history,
  })
  .map(({ n, state, days, note, group, finess, history: entries }) => {
    const structure = { name: `EHPAD ${n}`, ...(finess && { finess: `3100000${String(n).padStart(2, '0')}` }) };
    return numbered(n, {
      structure,
      state,
      createdOn: days[0],
      lastSeenOn: days[1],
      remindOn: days[2],
      history: entries,
      ...(note && { note }),
      ...(group && { group }),
      ...(state === 'integrated' && { keepUntil: addDays(NOW, 30) }),
    });
  });

/** All that a computer tracks: ids told once. */
export const trackers = fc.uniqueArray(dossiers, { selector: ({ id }) => id, maxLength: 12 });

/** Dossiers that share names, numbers, places and addresses with one another more than any region's do; ids from `after` on. */
export const lookAlikes = (after: number) =>
  fc.uniqueArray(
    fc
      .record({
        n: fc.integer({ min: 1, max: 4 }),
        name: fc.constantFrom('A', 'B'),
        own: fc.constantFrom('A', 'B', 'C'),
        finess: fc.constantFrom(undefined, '310000017', '310000018'),
        commune: fc.constantFrom(undefined, 'ALBI', 'GAILLAC'),
        url: fc.constantFrom(undefined, 'u1', 'u2'),
        lastSeenOn: fc.constantFrom('2027-02-01', '2027-02-02', '2027-02-03'),
      })
      .map(({ n, name, own, finess, commune, url, lastSeenOn }) =>
        numbered(after + n, {
          structure: { name, ...(finess && { finess }), ...(commune && { commune }) },
          name: own,
          lastSeenOn,
          ...(url && { url }),
        }),
      ),
    { selector: ({ id }) => id, maxLength: 4 },
  );

// Two records of one dossier become one, say so, and can be two again.
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepReading, purgeSheets, sheetsOf } from '@/lib/comparison/store';
import type { Capture } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/schema';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { capture } from './capture';
import { mergedWith, separated } from './merge';
import { Dossier } from './schema';
import { list, put, separate } from './store';

const ROR = 'https://ror.esante-occitanie.fr/ror';
const URL_1 = `${ROR}/dossier/1`;

beforeEach(startAfresh);

let ids = 100;
const see = (seen: Omit<Capture, 'id' | 'what'> & Partial<Capture>, on = '2027-01-10') =>
  capture({ id: uuid(ids++), what: 'opened', ...seen }, on, DEFAULTS);
const all = async () => (await list()).dossiers;

/** Followed from its sheet: a structure, no address. */
const FOLLOWED = aDossier({
  id: uuid(1),
  name: 'IME LES TILLEULS',
  note: 'Voir avec le référent',
  history: [{ on: '2027-01-04', what: 'tracked' }],
});
/** Opened from a bookmark: an address, a name, no structure to speak of. */
const OPENED = aDossier({
  id: uuid(2),
  structure: { name: 'Tilleuls' },
  name: '31 MAJ MSPH Tilleuls',
  url: URL_1,
  createdOn: '2027-01-06',
  lastSeenOn: '2027-01-08',
  remindOn: '2027-01-15',
  note: 'Demandé le 8',
  history: [
    { on: '2027-01-06', what: 'opened' },
    { on: '2027-01-08', what: 'renamed', detail: '31 MAJ MSPH Tilleuls' },
  ],
});

describe('two records of one dossier', () => {
  beforeEach(async () => {
    await put(FOLLOWED);
    await put(OPENED);
  });
  /** The sheet's notice leads to that address. */
  const link = () => see({ what: 'tracked', structure: FOLLOWED.structure, url: URL_1 });

  it('are one once a page shows what ties them, with all that either knew', async () => {
    await link();
    const [dossier, ...others] = await all();
    expect(others).toEqual([]);
    expect(dossier).toMatchObject({
      id: uuid(1),
      name: '31 MAJ MSPH Tilleuls',
      structure: FOLLOWED.structure,
      url: URL_1,
      createdOn: '2027-01-04',
      note: 'Voir avec le référent\nDemandé le 8',
    });
  });

  it('say in the history that they were put together, and why', async () => {
    await link();
    const [dossier] = await all();
    expect(dossier?.history).toContainEqual({
      on: '2027-01-10',
      what: 'merged',
      detail: expect.stringMatching(/Tilleuls.* : même (adresse|numéro)/i),
    });
    expect(dossier?.history).toContainEqual({ on: '2027-01-08', what: 'renamed', detail: '31 MAJ MSPH Tilleuls' });
    expect(dossier?.history[0]).toEqual({ on: '2027-01-04', what: 'tracked' });
  });

  it('are two again when separated, as they were, and are not merged again', async () => {
    await link();
    await see({ structure: FOLLOWED.structure, url: URL_1, name: '31 MAJ MSPH IME Les Tilleuls' }, '2027-01-12');
    await separate(uuid(1), uuid(2), '2027-01-13');
    const [one, other] = await all();
    // What was done since, on the one that stayed, stays done.
    expect(one).toMatchObject({ id: uuid(1), name: '31 MAJ MSPH IME Les Tilleuls', note: FOLLOWED.note });
    expect(one?.merged).toBeUndefined();
    expect(other).toMatchObject({ ...OPENED, history: expect.arrayContaining(OPENED.history) });
    expect([one, other].map((dossier) => dossier?.history.at(-1)?.what)).toEqual(['separated', 'separated']);
    await see({ structure: FOLLOWED.structure, url: URL_1 }, '2027-01-14');
    expect(await all()).toHaveLength(2);
  });

  it('keep what was read of their sheets, merged and separated', async () => {
    const facts = (value: string, on: string) => ({ on, facts: [{ label: 'Téléphone', value }], unread: 0 });
    await keepReading(uuid(1), 'outside', facts('01', '2027-01-04'));
    await keepReading(uuid(2), 'inside', facts('02', '2027-01-06'));
    await link();
    await purgeSheets();
    expect((await sheetsOf(uuid(1)))?.first).toMatchObject({
      outside: { on: '2027-01-04' },
      inside: { on: '2027-01-06' },
    });
    await separate(uuid(1), uuid(2), '2027-01-13');
    expect((await sheetsOf(uuid(2)))?.first.inside?.on).toBe('2027-01-06');
  });

  it('are one though two tabs show what ties them at the same time', async () => {
    await Promise.all([link(), link(), see({ structure: FOLLOWED.structure, url: URL_1 })]);
    expect(await all()).toHaveLength(1);
  });
});

describe('a merge', () => {
  it('keeps all of both within what is stored, and leaves nothing undefined', () => {
    const long = Array.from({ length: 500 }, (_, i) => ({ on: '2027-01-05', what: 'edited' as const, detail: `${i}` }));
    const merged = mergedWith(
      { ...FOLLOWED, history: long },
      { ...OPENED, history: long },
      '2027-01-10',
      'x'.repeat(900),
    );
    expect(Dossier.safeParse(merged).success).toBe(true);
    expect(merged.history.at(-1)?.what).toBe('merged');
  });

  it('is taken back one at a time, the last first or the first first', () => {
    const third = aDossier({ id: uuid(3), note: 'Troisième' });
    const both = mergedWith(FOLLOWED, OPENED, '2027-01-10', '');
    const three = mergedWith(both, third, '2027-01-11', '');
    for (const order of [
      [2, 3],
      [3, 2],
    ]) {
      let now = three;
      for (const n of order) {
        const both = separated(now, uuid(n), '2027-01-12');
        expect(both.other.id).toBe(uuid(n));
        now = both.dossier;
      }
      expect(now).toMatchObject({ id: uuid(1), name: FOLLOWED.name, structure: FOLLOWED.structure });
      expect(now.url).toBeUndefined();
    }
  });
});

/** What pages may show of one dossier: never all of it, and one page at least that ties the rest together. */
function sightingsOf(n: number): fc.Arbitrary<Omit<Capture, 'id' | 'what'>[]> {
  const structure = { name: `EHPAD NUMERO ${n}`, finess: `31000${n}017`.slice(0, 9), commune: `COMMUNE ${n}` };
  const url = `${ROR}/dossier/${n}`;
  const partial = fc.constantFrom(
    { structure: { name: structure.name, finess: structure.finess } },
    { structure: { name: structure.name, commune: structure.commune } },
    { structure: { name: `Nom libre ${n}` }, name: `31 MAJ MSPA Nom libre ${n}`, url },
    { structure: { name: structure.name, commune: structure.commune }, url },
  );
  return fc.array(partial, { maxLength: 4 }).map((some) => [...some, { structure, url }]);
}

it('in whatever order its pages are seen, a dossier is one record that holds all they tell', async () => {
  const seen = fc
    .tuple(sightingsOf(1), sightingsOf(2), sightingsOf(3))
    .chain((each) => fc.shuffledSubarray(each.flat(), { minLength: each.flat().length }));
  await fc.assert(
    fc.asyncProperty(seen, async (sightings) => {
      await startAfresh();
      for (const sighting of sightings) await see(sighting);
      const dossiers = await all();
      expect(dossiers.map(({ url }) => url).sort()).toEqual([1, 2, 3].map((n) => `${ROR}/dossier/${n}`));
      for (const { url, structure } of dossiers)
        expect(structure).toMatchObject({ finess: `31000${url?.at(-1)}017`, commune: `COMMUNE ${url?.at(-1)}` });
    }),
    { numRuns: 60 },
  );
}, 60_000);

// What pages show makes one record for each dossier.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Capture } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/schema';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { capture } from './capture';
import { Dossier } from './schema';
import { list, put } from './store';

const URL_1 = 'https://ror.esante-occitanie.fr/ror/dossier/1';

beforeEach(startAfresh);

const seen = (changes: Partial<Capture> = {}): Capture => ({
  id: uuid(50),
  what: 'created',
  structure: { name: 'IME LES TILLEULS', finess: '310000017', commune: 'TOULOUSE', department: '31' },
  ...changes,
});
const all = async () => (await list()).dossiers;
const take = (what: Capture, on = '2027-01-04') => capture(what, on, DEFAULTS);

describe('a dossier seen for the first time', () => {
  it('is added, with its first reminder', async () => {
    const { outcome, dossier } = await take(seen({ name: 'IME Les Tilleuls', group: 'MSPH', url: URL_1 }));
    expect(outcome).toBe('added');
    expect(dossier).toEqual({
      id: uuid(50),
      structure: seen().structure,
      name: 'IME Les Tilleuls',
      group: 'MSPH',
      url: URL_1,
      state: 'open',
      createdOn: '2027-01-04',
      lastSeenOn: '2027-01-04',
      remindOn: '2027-01-11',
      history: [{ on: '2027-01-04', what: 'created' }],
    });
    expect(await all()).toEqual([dossier]);
  });

  it('bears the name of its structure until another is shown', async () => {
    const { dossier } = await take(seen({ what: 'tracked' }));
    expect(dossier.name).toBe('IME LES TILLEULS');
    expect(Dossier.safeParse(dossier).success).toBe(true);
  });
});

describe('a dossier seen again', () => {
  it('under another name was renamed in the meantime, and its history says so', async () => {
    await take(seen({ name: 'IME Les Tilleuls', url: URL_1 }));
    const later = { id: uuid(52), what: 'opened', name: '31 MAJ MSPH IME Les Tilleuls', url: URL_1 } as const;
    const { dossier } = await take(seen(later), '2027-01-20');
    expect(dossier.history.slice(1)).toEqual([
      { on: '2027-01-20', what: 'renamed', detail: later.name },
      { on: '2027-01-20', what: 'opened' },
    ]);
  });

  it('is brought up to date, its activity putting the reminder off', async () => {
    await take(seen());
    const again = seen({
      id: uuid(51),
      what: 'renamed',
      structure: { name: 'Ime les tilleuls', category: '183 IME' },
      name: '31 MAJ MSPH IME LES TILLEULS',
      group: 'MSPH',
      url: URL_1,
    });
    const { outcome, dossier } = await take(again, '2027-01-09');
    expect(outcome).toBe('known');
    expect(await all()).toEqual([dossier]);
    expect(dossier).toMatchObject({
      id: uuid(50),
      structure: { ...seen().structure, category: '183 IME' },
      name: '31 MAJ MSPH IME LES TILLEULS',
      group: 'MSPH',
      url: URL_1,
      createdOn: '2027-01-04',
      lastSeenOn: '2027-01-09',
      remindOn: '2027-01-16',
      history: [
        { on: '2027-01-04', what: 'created' },
        { on: '2027-01-09', what: 'renamed', detail: '31 MAJ MSPH IME LES TILLEULS' },
      ],
    });
  });

  it('keeps what the page does not show', async () => {
    await take(seen({ name: 'nom', group: 'MSPH', url: URL_1 }));
    const { dossier } = await take(seen({ id: uuid(51), what: 'opened' }), '2027-01-05');
    expect(dossier).toMatchObject({ name: 'nom', group: 'MSPH', url: URL_1 });
  });

  it('learns what an empty field of an earlier message hid', async () => {
    await take(seen({ structure: { name: 'IME LES TILLEULS', finess: undefined, commune: undefined } }));
    const { dossier } = await take(seen({ id: uuid(51), what: 'opened' }));
    expect(dossier.structure).toEqual(seen().structure);
  });

  it('has one entry a day for each thing that happens', async () => {
    for (const on of ['2027-01-05', '2027-01-05', '2027-01-06']) {
      await take(seen({ what: 'opened' }), on);
      await take(seen({ what: 'renamed', name: `le ${on}` }), on);
      await take(seen({ what: 'renamed', name: `encore le ${on}` }), on);
    }
    expect((await all())[0]?.history).toEqual([
      { on: '2027-01-05', what: 'opened' },
      { on: '2027-01-05', what: 'renamed', detail: 'encore le 2027-01-05' },
      { on: '2027-01-06', what: 'opened' },
      { on: '2027-01-06', what: 'renamed', detail: 'encore le 2027-01-06' },
    ]);
  });

  it('never brings a later reminder forward', async () => {
    await put(aDossier({ remindOn: '2027-03-01', snoozedUntil: '2027-03-01' }));
    const { dossier } = await take(seen({ what: 'opened' }), '2027-01-10');
    expect(dossier.remindOn).toBe('2027-03-01');
  });

  it('stays submitted', async () => {
    await put(aDossier({ state: 'submitted' }));
    const { outcome, dossier } = await take(seen({ what: 'opened' }));
    expect([outcome, dossier.state]).toEqual(['known', 'submitted']);
  });
});

describe('one record', () => {
  it('is made by the same message sent twice', async () => {
    await take(seen({ structure: { name: '***' } }));
    expect((await take(seen({ structure: { name: '***' } }))).outcome).toBe('known');
    expect(await all()).toHaveLength(1);
  });

  it('is made by twenty tabs at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => take(seen({ id: uuid(100 + i), what: i % 2 ? 'opened' : 'created' }))),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  it('is not made of what cannot be told apart', async () => {
    await put(aDossier({ id: uuid(1), structure: { name: 'SAVS', commune: 'MURET' }, name: 'SAVS' }));
    await put(aDossier({ id: uuid(2), structure: { name: 'SAVS', commune: 'AUCH' }, name: 'SAVS' }));
    const vague = seen({ what: 'opened', structure: { name: 'SAVS' } });
    expect((await take(vague)).outcome).toBe('added');
    expect((await take({ ...vague, id: uuid(51) })).outcome).toBe('known');
    expect(await all()).toHaveLength(3);
  });
});

describe('a closed dossier', () => {
  const closed = aDossier({ state: 'integrated', keepUntil: '2028-01-04', url: URL_1 });

  it('looked at again stays closed', async () => {
    await put(closed);
    expect(await take(seen({ what: 'opened', url: URL_1 }))).toEqual({ outcome: 'known', dossier: closed });
    expect(await all()).toEqual([closed]);
  });

  it.each<[string, Partial<Capture>]>([
    ['a new one created', { what: 'created', url: URL_1 }],
    ['one at another address', { what: 'opened', url: `${URL_1}2` }],
  ])('does not hide %s on the same structure', async (_, changes) => {
    await put(closed);
    expect((await take(seen(changes))).outcome).toBe('added');
    expect(await all()).toHaveLength(2);
  });
});

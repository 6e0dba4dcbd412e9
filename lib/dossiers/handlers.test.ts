// The messages about dossiers do what they say, and tell the pages and the icon.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/settings/storage';
import { REVISION_KEY } from '@/lib/storage-keys';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { dossierHandlers as ask } from './handlers';
import { refresh } from './upkeep';

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  setClock('2027-01-05T12:00');
});
afterEach(async () => {
  await refresh();
  vi.useRealTimers();
});

const { structure } = aDossier();
const list = async () => (await ask['dossiers.list']()).dossiers;

describe('the tracker', () => {
  it('lists with the date of today', async () => {
    await ask['dossiers.put']({ dossier: aDossier() });
    expect(await ask['dossiers.list']()).toEqual({
      dossiers: [aDossier()],
      unreadable: 0,
      today: '2027-01-05',
      moment: { date: '2027-01-05', evening: false, workingDaysOnly: false },
      snoozes: [
        { to: 'evening', until: '2027-01-05', evening: true },
        { to: 'tomorrow', until: '2027-01-06', evening: false },
        { to: 'monday', until: '2027-01-11', evening: false },
      ],
    });
  });

  it('finds the open dossier of a structure, and no closed one', async () => {
    expect(await ask['dossiers.find']({ structure })).toEqual({ dossier: undefined });
    await ask['dossiers.put']({ dossier: aDossier() });
    expect(await ask['dossiers.find']({ structure })).toEqual({ dossier: aDossier() });
    await ask['dossiers.setState']({ id: uuid(1), state: 'integrated' });
    expect(await ask['dossiers.find']({ structure })).toEqual({ dossier: undefined });
  });

  it.each(['javascript:alert(1)', 'https://ror.esante-occitanie.fr.evil.tld/ror/', 'data:text/html,x', '//evil.tld'])(
    'gives a page no address but one of the ROR: %s',
    async (url) => {
      await ask['dossiers.put']({ dossier: { ...aDossier(), url } });
      const { dossier } = await ask['dossiers.find']({ structure });
      expect(dossier?.id).toBe(aDossier().id);
      expect(dossier?.url).toBeUndefined();
    },
  );

  it('captures with the days of the settings', async () => {
    await changeSettings({ firstReminderDays: 30 });
    const { outcome, dossier } = await ask['dossiers.capture']({ id: uuid(9), what: 'created', structure });
    expect([outcome, dossier.remindOn]).toEqual(['added', '2027-02-04']);
  });

  it('closes, and undoes by putting back the row as it was', async () => {
    await changeSettings({ retentionMonths: 1 });
    await ask['dossiers.put']({ dossier: aDossier() });
    const { dossier } = await ask['dossiers.setState']({ id: uuid(1), state: 'integrated' });
    expect(dossier).toMatchObject({ state: 'integrated', keepUntil: '2027-02-05' });
    await ask['dossiers.put']({ dossier: aDossier() });
    expect(await list()).toEqual([aDossier()]);
  });

  it('removes and gives back', async () => {
    await ask['dossiers.put']({ dossier: aDossier() });
    expect(await ask['dossiers.remove']({ id: uuid(1) })).toEqual({ dossier: aDossier() });
    expect(await ask['dossiers.remove']({ id: uuid(1) })).toEqual({ dossier: undefined });
  });

  it('puts off to a day to come, no other', async () => {
    await ask['dossiers.put']({ dossier: aDossier() });
    for (const until of ['2027-01-04', '2027-01-05'])
      await expect(ask['dossiers.snooze']({ id: uuid(1), until })).rejects.toMatchObject({ code: 'invalid' });
    const { dossier } = await ask['dossiers.snooze']({ id: uuid(1), until: '2027-01-06' });
    expect(dossier.remindOn).toBe('2027-01-06');
  });

  it('puts off to this evening while it is to come', async () => {
    await ask['dossiers.put']({ dossier: aDossier() });
    const tonight = { id: uuid(1), until: '2027-01-05', evening: true };
    expect((await ask['dossiers.snooze'](tonight)).dossier).toMatchObject({
      remindOn: '2027-01-05',
      snoozedToEvening: true,
    });
    setClock('2027-01-05T18:00');
    await expect(ask['dossiers.snooze'](tonight)).rejects.toMatchObject({ code: 'invalid' });
    const tomorrow = { id: uuid(1), until: '2027-01-06' };
    expect((await ask['dossiers.snooze'](tomorrow)).dossier).not.toHaveProperty('snoozedToEvening');
  });

  it('tells once what fell due while nobody looked', async () => {
    await ask['dossiers.put']({ dossier: aDossier() });
    setClock('2027-01-10T12:00');
    expect(await ask['dossiers.missed']()).toEqual({ ids: [] });
    await ask['dossiers.looked']();
    setClock('2027-01-20T12:00');
    expect(await ask['dossiers.missed']()).toEqual({ since: '2027-01-10', ids: [uuid(1)] });
    await ask['dossiers.looked']();
    expect(await ask['dossiers.missed']()).toEqual({ since: '2027-01-20', ids: [] });
    await browser.storage.local.set({ 'dossiers.looked': 'yesterday' });
    expect(await ask['dossiers.missed']()).toEqual({ ids: [] });
  });

  it('gives the open dossiers, or some, as a calendar', async () => {
    for (const n of [1, 2, 3]) await ask['dossiers.put']({ dossier: aDossier({ id: uuid(n) }) });
    await ask['dossiers.setState']({ id: uuid(3), state: 'integrated' });
    const { text, name, count } = await ask['dossiers.calendar']({});
    expect([name, count, text.split('BEGIN:VEVENT').length - 1]).toEqual(['dossiers-ror-2027-01-05.ics', 2, 2]);
    const some = await ask['dossiers.calendar']({ ids: [uuid(2), uuid(3)] });
    expect(some.count).toBe(1);
    expect(some.text).toContain(`UID:${uuid(2)}@`);
  });

  it('says what is missing', async () => {
    const id = uuid(1);
    await expect(ask['dossiers.setState']({ id, state: 'integrated' })).rejects.toMatchObject({ code: 'missing' });
    await expect(ask['dossiers.snooze']({ id, until: '2027-02-01' })).rejects.toMatchObject({ code: 'missing' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['capture', () => ask['dossiers.capture']({ id: uuid(1), what: 'opened', structure })],
    ['put', () => ask['dossiers.put']({ dossier: aDossier({ note: 'x' }) })],
    ['setState', () => ask['dossiers.setState']({ id: uuid(1), state: 'submitted' })],
    ['snooze', () => ask['dossiers.snooze']({ id: uuid(1), until: '2027-02-01' })],
    ['remove', () => ask['dossiers.remove']({ id: uuid(1) })],
  ])('tells the pages and the icon of a %s', async (_, act) => {
    await ask['dossiers.put']({ dossier: aDossier() });
    await ask['dossiers.put']({ dossier: aDossier({ id: uuid(2), structure: { name: 'SAVS' } }) });
    await refresh();
    await browser.action.setBadgeText({ text: 'old' });
    await browser.storage.local.remove(REVISION_KEY);
    await act();
    await refresh();
    expect(await browser.action.getBadgeText({})).toMatch(/^[12]$/);
    expect((await browser.storage.local.get(REVISION_KEY))[REVISION_KEY]).toBeTruthy();
  });
});

describe('many at once', () => {
  const ids = [uuid(1), uuid(2)];
  beforeEach(() => ask['dossiers.write']({ put: ids.map((id) => aDossier({ id })), remove: [] }));

  it('are closed together and put back by what was answered', async () => {
    const { before } = await ask['dossiers.many']({ act: 'state', ids, state: 'integrated' });
    expect((await list()).map(({ state }) => state)).toEqual(['integrated', 'integrated']);
    await ask['dossiers.write']({ put: before, remove: [] });
    expect(await list()).toEqual(ids.map((id) => aDossier({ id })));
  });

  it('are put off to no time gone by', async () => {
    const gone = ask['dossiers.many']({ act: 'snooze', ids, until: '2027-01-04' });
    await expect(gone).rejects.toMatchObject({ code: 'invalid' });
    expect(await list()).toEqual(ids.map((id) => aDossier({ id })));
  });

  it('tell the pages', async () => {
    const revision = async () => (await browser.storage.local.get(REVISION_KEY))[REVISION_KEY];
    const first = await revision();
    await ask['dossiers.many']({ act: 'remove', ids });
    await vi.waitFor(async () => expect(await revision()).not.toBe(first));
  });
});

describe('what is edited in a dossier, on its own page', () => {
  const url = 'https://ror.esante-occitanie.fr/ror/dossier/1';
  const page = (phone: string) => ({
    sheet: { title: 'IME LES TILLEULS', lines: [['Téléphone :', phone]], kinds: '-', href: url },
    name: 'IME LES TILLEULS',
    url,
  });
  const dossier = async () => (await list())[0];

  it('is work on it, once a day in its history, and puts its reminder off', async () => {
    await ask['dossiers.seen']({ id: uuid(9), what: 'opened', ...page('01') });
    setClock('2027-01-08T12:00');
    await ask['dossiers.sheet'](page('02'));
    await ask['dossiers.sheet'](page('03'));
    expect(await dossier()).toMatchObject({ lastSeenOn: '2027-01-08', remindOn: '2027-01-15' });
    expect((await dossier())?.history).toEqual([
      { on: '2027-01-05', what: 'opened' },
      { on: '2027-01-08', what: 'edited' },
    ]);
  });

  it('is nothing while the page draws itself, nor when it says the same', async () => {
    await ask['dossiers.seen']({ id: uuid(9), what: 'opened', ...page('01') });
    await ask['dossiers.sheet'](page('02'));
    setClock('2027-01-08T12:00');
    await ask['dossiers.sheet'](page('02'));
    expect((await dossier())?.history).toEqual([{ on: '2027-01-05', what: 'opened' }]);
  });
});

describe('a dossier', () => {
  it('leads nowhere by a link that stays on its sheet', async () => {
    const href = 'https://ror.esante-occitanie.fr/ror/fiche?et=3';
    const seen = { id: uuid(9), what: 'tracked' as const, structure: { ...structure, href } };
    expect((await ask['dossiers.capture']({ ...seen, url: `${href}#` })).dossier.url).toBeUndefined();
  });

  it('that seems integrated is closed or kept by the answer', async () => {
    const seemsIntegrated = { on: '2027-01-05', reasons: ['notice-gone' as const] };
    await ask['dossiers.put']({ dossier: aDossier({ seemsIntegrated }) });
    const no = await ask['dossiers.confirm']({ id: uuid(1), integrated: false });
    expect(no.dossier).toMatchObject({ state: 'open', seemsIntegrated: { denied: true } });
    expect(no.dossier.history.at(-1)).toEqual({ on: '2027-01-05', what: 'still-open' });
    const yes = await ask['dossiers.confirm']({ id: uuid(1), integrated: true });
    expect(yes.dossier).toMatchObject({ state: 'integrated' });
    expect(yes.dossier.seemsIntegrated).toBeUndefined();
  });
});

// The messages that bring a sheet: what they leave to compare, whatever the order in which pages are seen.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { namingHandlers } from '@/lib/cards/naming';
import { dossierHandlers as ask } from '@/lib/dossiers/handlers';
import { refresh } from '@/lib/dossiers/upkeep';
import { forgetTab } from '@/lib/frames/notices';
import type { Sender } from '@/lib/gate';
import { protocol, type RawSheet } from '@/lib/messages';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { uuid } from '@/test/support/dossier-rows';
import { recentIn } from './recent';

const TAB = 7;
const sender = { tab: { id: TAB } } as Sender;
const URL_OF_DOSSIER = 'https://ror.esante-occitanie.fr/ror/dossier?id=1';
let ids = 900;
let id = '';

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  setClock('2027-01-05T12:00');
  id = uuid(++ids);
});
afterEach(async () => {
  await refresh();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const sheet = (
  phone: string,
  href = 'https://ror.esante-occitanie.fr/ror/fiche?et=1',
  more: string[][] = [],
): RawSheet => ({
  title: 'IME LES TILLEULS',
  lines: [['N° FINESS :', '310000017'], ['Commune :', 'TOULOUSE'], ['Téléphone :', phone], ...more],
  href,
});
const visit = async (phone: string) => {
  const answer = await namingHandlers['reading.sheet'](sheet(phone), sender);
  await vi.waitFor(async () => {
    const { snapshot } = (await recentIn(TAB)) ?? {};
    expect(snapshot?.facts).toContainEqual({ label: 'Téléphone', value: phone });
  });
  // What is written for a dossier comes after.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return answer.structure;
};
const page = (phone: string) => ({
  sheet: sheet(phone, URL_OF_DOSSIER, [['État :', 'Ouvert']]),
  name: 'IME LES TILLEULS',
  url: URL_OF_DOSSIER,
});
const opened = (phone: string, at: Sender | undefined = sender) =>
  ask['dossiers.seen']({ id, what: 'opened', ...page(phone) }, at);
const told = async () => {
  const answer = await ask['dossiers.compare']({ id });
  return protocol['dossiers.compare'].out.parse(answer);
};
const phone = (before: string, after: string) => [{ kind: 'changed', label: 'Téléphone', before, after }];

describe('a dossier', () => {
  it('nothing was read of has nothing to compare', async () => {
    expect(await told()).toEqual({ inside: [], outside: [], unread: { inside: 0, outside: 0 }, seen: {} });
  });

  it('made from a sheet begins there: what changes in it is told, and nothing is erased', async () => {
    await visit('01');
    await opened('01');
    await ask['dossiers.sheet'](page('02'), sender);
    expect(await told()).toMatchObject({ inside: phone('01', '02'), outside: [], since: '2027-01-05' });
  });

  it('at work before it was first seen is compared with the published sheet of that day', async () => {
    await visit('01');
    await opened('02');
    expect((await told()).inside).toEqual(phone('01', '02'));
  });

  it('is not compared with a sheet seen another day, in another tab, or of another structure', async () => {
    await visit('01');
    await opened('02', { tab: { id: TAB + 1 } } as Sender);
    expect((await told()).inside).toEqual([]);
    id = uuid(++ids);
    setClock('2027-01-06T12:00');
    await ask['dossiers.seen'](
      {
        id,
        what: 'opened',
        sheet: { ...sheet('05'), lines: [['Téléphone :', '05']] },
        name: 'ESAT AUTRE',
        url: `${URL_OF_DOSSIER}2`,
      },
      sender,
    );
    expect(await told()).toMatchObject({ inside: [], seen: { inside: '2027-01-06' } });
  });

  it('is told what will be erased of edits made outside it', async () => {
    await visit('01');
    await opened('01');
    await visit('09');
    expect((await told()).outside).toEqual(phone('01', '09'));
    expect(await ask['dossiers.erased']({ ids: [uuid(900), id] })).toEqual({ erased: [{ id, count: 1 }] });
    await ask['dossiers.sheet'](page('09'), sender);
    expect((await told()).outside).toEqual([]);
    expect(await ask['dossiers.erased']({ ids: [id] })).toEqual({ erased: [] });
  });

  it('tracked from its sheet begins there', async () => {
    const structure = await visit('01');
    if (!structure) throw new Error('the sheet names nothing');
    await ask['dossiers.capture']({ id, what: 'tracked', structure }, sender);
    expect((await told()).seen).toEqual({ outside: '2027-01-05' });
  });

  it('that is closed learns nothing more', async () => {
    await opened('01');
    await ask['dossiers.setState']({ id, state: 'integrated' });
    await ask['dossiers.sheet'](page('02'), sender);
    await visit('03');
    expect(await told()).toMatchObject({ inside: [], outside: [] });
  });
});

describe('what fails in comparing', () => {
  it('is no reason to lose the dossier, nor the sheet', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect((await opened('01')).outcome).toBe('added');
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('full'));
    expect((await namingHandlers['reading.sheet'](sheet('01'), sender)).structure?.name).toBe('IME LES TILLEULS');
  });
});

it('a tab that is closed leaves no sheet behind', async () => {
  await visit('01');
  forgetTab(TAB);
  await vi.waitFor(async () => expect(await recentIn(TAB)).toBeUndefined());
});

// What is remembered of the site's health: lost since when, recovered, never seen; and what is written of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FeatureId, FrameReport, PartId } from '@/lib/messages';
import { forgetFrame, healthHandlers, noteReport, readHealth, SETTLE_MS } from './health';
import { soundHealth } from './health-schema';

const SITE = 'https://ror.esante-occitanie.fr/ror/';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date('2027-03-11T12:00') });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Page = FrameReport['page'];
type Status = FrameReport['features'][number];

const found = (...parts: PartId[]): FrameReport['parts'] =>
  parts.map((id) => ({ id, by: 'words', sure: 1, count: 1, variant: 0, seen: '2026-11' }));
const all = (...waiting: Status[]): Status[] =>
  (['keyword-search', 'quick-filters', 'dossier-name', 'dossier-capture', 'dossier-warning'] as FeatureId[]).map(
    (id) => waiting.find((one) => one.id === id) ?? { id, state: 'waiting', missing: [] },
  );

/** A report on frames at these addresses, the first the one worked on. */
const report = (places: [Page, string][], parts: PartId[] = [], ...features: Status[]): FrameReport => ({
  page: places[0]?.[0] ?? 'unknown',
  features: all(...features),
  parts: found(...parts),
  places: places.map(([page, path]) => ({ page, address: path.includes(':') ? path : SITE + path })),
  took: 3,
});

const LIST = 'annuaire/liste.do';
const listed = report([['directory', LIST]], ['structureList', 'mssToggle']);
const listless = report([['directory', LIST]], ['mssToggle'], {
  id: 'keyword-search',
  state: 'waiting',
  missing: ['structureList'],
});
const dossier = report([['dossier', 'dossier/detail.do?id=12']], ['dossierName']);
const nameless = report([['home', 'dossier/detail.do?id=13']], ['directoryLink']);

let frame = 0;
/** Told from a page of its own, that stays as it is. */
async function told(what: FrameReport): Promise<string> {
  const answer = noteReport(`7 0 ${frame++}`, what);
  await vi.advanceTimersByTimeAsync(SETTLE_MS);
  return answer;
}
const on = (day: string) => vi.setSystemTime(new Date(day));
const features = async () => (await readHealth()).features;

describe('a feature that had what it needs', () => {
  it('is lost since the day it misses it, whatever day it is told', async () => {
    expect(await told(listed)).toBe('');
    on('2027-03-12T09:00');
    expect(await told(listless)).toBe('La recherche ne reconnaît plus la liste des structures depuis aujourd’hui.');
    on('2027-03-20T09:00');
    expect(await told(listless)).toBe('La recherche ne reconnaît plus la liste des structures depuis le 12/03.');
    on('2028-01-02T09:00');
    expect(await told(listless)).toBe('La recherche ne reconnaît plus la liste des structures depuis le 12/03/2027.');
  });

  it('takes the day of the wall, on both sides of midnight', async () => {
    on('2027-03-11T23:59:50');
    await told(listed);
    expect((await features())['keyword-search']).toEqual({ lastOn: '2027-03-11' });
    on('2027-03-12T00:00:10');
    await told(listless);
    expect((await features())['keyword-search']).toEqual({
      lastOn: '2027-03-11',
      lostOn: '2027-03-12',
      missing: ['structureList'],
    });
  });

  it('is lost no more once it has it again, and lost anew later', async () => {
    await told(listed);
    await told(listless);
    on('2027-03-13T09:00');
    expect(await told(listed)).toBe('');
    expect((await features())['keyword-search']).toEqual({ lastOn: '2027-03-13' });
    on('2027-03-14T09:00');
    await told(listless);
    expect((await features())['keyword-search']?.lostOn).toBe('2027-03-14');
  });

  it('is missed by the address of its page, when the page itself is not recognised', async () => {
    await told(dossier);
    const sentence = await told(nameless);
    expect(sentence).toBe(
      'La préparation du nom et le suivi automatique ne reconnaissent plus le champ du nom du dossier depuis aujourd’hui (normal si le dossier est déjà transmis).',
    );
    expect(await told(dossier)).toBe('');
    expect((await features())['dossier-name']?.lostOn).toBeUndefined();
  });

  it('is missed on a page that its other lists make look like a short directory', async () => {
    await told(dossier);
    const offers = report([['directory', 'dossier/detail.do?id=13']], ['structureList']);
    expect(await told(offers)).toContain('La préparation du nom');
    expect(await told(dossier)).toBe('');
    expect(await told(offers)).toContain('La préparation du nom');
  });

  it('is missed among several frames, unless one of them has it', async () => {
    await told(
      report(
        [
          ['dossier', 'dossier/detail.do?id=12'],
          ['home', 'menu.do'],
        ],
        ['dossierName'],
      ),
    );
    const gone: [Page, string][] = [
      ['home', 'menu.do'],
      ['unknown', 'dossier/detail.do?id=14'],
      ['unknown', 'about:blank'],
    ];
    expect(await told(report([['dossier', 'autre.do'], ...gone], ['dossierName']))).toBe('');
    expect(await told(report(gone))).toContain('La préparation du nom');
  });

  it('waits for its page without being lost, at any other address', async () => {
    await told(dossier);
    for (const path of ['accueil.do', LIST, 'dossier/liste.do']) expect(await told(report([['home', path]]))).toBe('');
    expect(await told(report([['sign-in', 'dossier/detail.do?id=12']]))).toBe('');
    expect((await features())['dossier-name']?.lostOn).toBeUndefined();
  });

  it('may run on without one of its parts, lost since one day', async () => {
    await told(listed);
    const boxless = report([['directory', LIST]], ['structureList'], {
      id: 'quick-filters',
      state: 'on',
      missing: ['mssToggle'],
    });
    on('2027-03-12T09:00');
    await told(boxless);
    on('2027-03-13T09:00');
    expect(await told(boxless)).toBe('Les filtres rapides ne reconnaissent plus la case MSS depuis le 12/03.');
  });

  it('misses nothing when it is switched off', async () => {
    await told(listed);
    await told(report([['directory', LIST]], [], { id: 'keyword-search', state: 'off', missing: [] }));
    expect((await features())['keyword-search']?.lostOn).toBeUndefined();
  });

  it('has not what is found without being sure', async () => {
    const doubtful = { ...listed, parts: listed.parts.map((part) => ({ ...part, sure: 0.4 })) };
    await told(doubtful);
    expect(await features()).not.toHaveProperty('keyword-search');
  });
});

it('a feature never recognised has lost nothing', async () => {
  expect(await told(listless)).toBe('La recherche n’a pas encore reconnu la liste des structures sur ce site.');
  expect(await features()).not.toHaveProperty('keyword-search');
});

it('an address where different pages stand says nothing', async () => {
  await told(report([['home', 'main.xhtml']]));
  await told(report([['dossier', 'main.xhtml']], ['dossierName']));
  expect(await told(report([['home', 'main.xhtml']]))).toBe('');
});

describe('a page that is still drawing itself', () => {
  it('is no news, neither when it comes to an end nor when it goes away', async () => {
    await told(listed);
    const early = noteReport('7 0 a', listless);
    await vi.advanceTimersByTimeAsync(SETTLE_MS - 500);
    await noteReport('7 0 a', listed);
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(await early).toBe('');
    const left = noteReport('7 0 b', listless);
    await vi.advanceTimersByTimeAsync(500);
    forgetFrame('7 0 b');
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(await left).toBe('');
    expect((await features())['keyword-search']?.lostOn).toBeUndefined();
  });

  it('is not waited for when what it lacks is known', async () => {
    await told(listed);
    await told(listless);
    expect(await noteReport('7 0 c', listless)).toContain('ne reconnaît plus');
  });
});

it('writes when something has changed only', async () => {
  await told(listed);
  await told(listless);
  const set = vi.spyOn(browser.storage.local, 'set');
  await told(listless);
  await told({ ...listless, took: 50 });
  expect(set).not.toHaveBeenCalled();
  await told(listed);
  await told(listed);
  expect(set).toHaveBeenCalledTimes(1);
});

describe('the whole site', () => {
  const unknown = (path: string) => report([['unknown', path]]);
  const PATHS = ['a', 'b', 'c', 'd', 'e'];
  const since = async () => (await healthHandlers['site.health']({})).unknownSince;

  it('is not recognised any more after several sorts of pages, until one is', async () => {
    await told(report([['home', 'accueil.do']]));
    on('2027-03-12T09:00');
    let said = '';
    for (const path of PATHS) said = await told(unknown(path));
    expect(said).toBe('Aucune page du ROR n’est reconnue depuis aujourd’hui.');
    on('2027-03-15T09:00');
    expect(await told(unknown('f'))).toBe('Aucune page du ROR n’est reconnue depuis le 12/03.');
    expect(await since()).toBe('2027-03-12');
    await told(report([['home', 'accueil.do']]));
    expect(await since()).toBeUndefined();
  });

  it('is not lost for a few pages of one day, nor for signing in, nor when never recognised', async () => {
    for (const path of PATHS) await told(unknown(path));
    expect(await since()).toBeUndefined();
    await told(report([['home', 'accueil.do']]));
    for (const path of ['aide', 'erreur', 'aide', 'aide/12', 'aide/13']) await told(unknown(path));
    for (const path of PATHS)
      await told(
        report([
          ['sign-in', path],
          ['unknown', `${path}/x`],
        ]),
      );
    for (const path of PATHS) await told(unknown(`https://example.org/${path}`));
    expect(await since()).toBeUndefined();
  });

  it('is lost over two days for fewer', async () => {
    await told(report([['home', 'accueil.do']]));
    await told(unknown('a'));
    on('2027-03-12T09:00');
    await told(unknown('b'));
    expect(await since()).toBe('2027-03-11');
  });
});

describe('stored data', () => {
  it('that does not fit is left out alone', async () => {
    const good = { lastOn: '2027-03-01', lostOn: '2027-03-02', missing: ['structureList'] };
    const stored = {
      features: { 'keyword-search': good, 'dossier-name': { lastOn: 'hier' }, unheard: good },
      places: { abc: { page: 'dossier', on: '2027-03-01' }, 'https://x': { page: 'dossier', on: '2027-03-01' }, d: 1 },
      seenOn: 12,
      unknown: { since: '2027-03-01', last: '2027-03-01', places: ['a'] },
    };
    await browser.storage.local.set({ health: stored });
    expect(await readHealth()).toEqual({
      features: { 'keyword-search': good },
      places: { abc: { page: 'dossier', on: '2027-03-01' } },
      unknown: stored.unknown,
    });
    expect(await told(listless)).toContain('depuis le 02/03');
  });

  it.each([[null], [12], ['x'], [[]], [{ features: 3, places: [null], unknown: [] }]])(
    '%j is an empty memory',
    (stored) => {
      expect(soundHealth(stored)).toEqual({ features: {}, places: {} });
    },
  );

  it('is bounded', async () => {
    for (let i = 0; i < 60; i++) {
      on(`2027-0${1 + Math.floor(i / 25)}-${String(1 + (i % 25)).padStart(2, '0')}T09:00`);
      const letters = String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
      await told(report([['directory', letters]], ['structureList', 'mssToggle']));
    }
    const { places } = await readHealth();
    expect(Object.keys(places)).toHaveLength(40);
    expect(Object.values(places).map(({ on: day }) => day)).not.toContain('2027-01-01');
  });
});

describe('what the pages of the extension are told', () => {
  it('leaves out what a feature lost before it was switched off', async () => {
    await told(listed);
    await told(listless);
    await browser.storage.local.set({ settings: { off: ['keyword-search'] } });
    const { features: known, today } = await healthHandlers['site.health']({});
    expect(known.find(({ id }) => id === 'keyword-search')).toEqual({ id: 'keyword-search', lastOn: '2027-03-11' });
    expect(today).toBe('2027-03-11');
  });

  it('counts the variants that were taught', async () => {
    const variant = { seen: '2027-03', says: ['nom'], roles: ['textbox'], sure: 1 };
    await browser.storage.local.set({ profile: { dossierName: [variant] } });
    const { taught } = await healthHandlers['site.health']({});
    expect(taught).toContainEqual({ id: 'dossierName', variants: 1 });
    expect(taught).toContainEqual({ id: 'saveName', variants: 0 });
  });
});

// « Semble intégré »: what makes a dossier seem so, and all that must not.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { keepReport } from '@/lib/frames/reports';
import type { FrameReport, RawSheet, Structure } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/schema';
import { HEALTH_KEY } from '@/lib/storage-keys';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { today } from './civil-date';
import { confirmed } from './lifecycle';
import { isDue } from './reminders';
import { noteSheet, noteState, withSign } from './signs';
import { change, list, put } from './store';

const TAB = 7;
const SHEET = 'https://ror.esante-occitanie.fr/ror/annuaire/fiche.do?et=310000017';
const OWN = 'https://ror.esante-occitanie.fr/ror/dossier/detail.do?id=1001';
const now = today(new Date());

const STRUCTURE: Structure = { name: 'IME LES TILLEULS', finess: '310000017', commune: 'TOULOUSE', department: '31' };
const sheet = (changes: Partial<RawSheet> = {}): RawSheet => ({
  title: STRUCTURE.name,
  lines: [['N° FINESS'], ['310000017'], ['Créer un dossier collaboratif'], ['Mes dossiers collaboratifs']],
  href: SHEET,
  ...changes,
});
const report = (changes: Partial<FrameReport> = {}): FrameReport => ({
  page: 'structure',
  features: [{ id: 'dossier-warning', state: 'waiting', missing: [] }],
  parts: [],
  took: 1,
  ...changes,
});
const look = (changes: Partial<RawSheet> = {}, structure = STRUCTURE, tab = TAB) =>
  noteSheet(structure, sheet(changes), tab, 0);
const tracked = async () => (await list()).dossiers[0];

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  await put(aDossier({ url: OWN }));
  await keepReport(TAB, 0, { report: report(), documentId: 'a' });
});

describe('the notice of a sheet', () => {
  it('is noted once a day, in one entry of the history', async () => {
    await look({ notice: true });
    await look({ notice: true });
    expect((await tracked())?.noticed).toEqual({ on: now, href: SHEET });
    expect((await tracked())?.history.filter(({ what }) => what === 'noticed')).toEqual([{ on: now, what: 'noticed' }]);
  });

  it('is nothing done about the dossier: its reminder stays', async () => {
    const before = await tracked();
    await look({ notice: true });
    expect((await tracked())?.remindOn).toBe(before?.remindOn);
    expect(isDue((await tracked()) as NonNullable<typeof before>, before?.remindOn ?? '')).toBe(true);
  });
});

describe('a sheet that says it no more', () => {
  beforeEach(() => look({ notice: true }));

  it('makes its dossier seem integrated, and nothing more', async () => {
    await look();
    expect(await tracked()).toMatchObject({ state: 'open', seemsIntegrated: { on: now, reasons: ['notice-gone'] } });
    expect((await tracked())?.history.at(-1)).toEqual({ on: now, what: 'seemed-integrated' });
  });

  it('seems so no more once it says it again', async () => {
    await look();
    await look({ notice: true });
    expect((await tracked())?.seemsIntegrated).toBeUndefined();
  });

  it('is asked about no more once the user has said no, until the notice is seen again', async () => {
    await look();
    const { id = '' } = (await tracked()) ?? {};
    await change(id, (before) => confirmed(before, false, now, DEFAULTS));
    await look();
    expect((await tracked())?.seemsIntegrated).toMatchObject({ denied: true });
    await look({ notice: true });
    await look();
    expect((await tracked())?.seemsIntegrated?.denied).toBeUndefined();
  });

  const nothing = async () => expect((await tracked())?.seemsIntegrated).toBeUndefined();

  it('tells nothing while the page may be drawing itself', async () => {
    const early = look();
    await look({ notice: true });
    await early;
    await nothing();
  });

  it.each<[string, Partial<RawSheet>, Structure?]>([
    ['in the dossier itself', { href: OWN }],
    ['further in the dossier', { href: `${OWN}&modif=fiche` }],
    ['at another address', { href: `${SHEET}&modif=fiche` }],
    ['of another establishment', {}, { ...STRUCTURE, finess: '310000025' }],
    ['of one of the same name, elsewhere', {}, { name: STRUCTURE.name, commune: 'ALBI' }],
    ['without a fact, as an error page', {}, { name: STRUCTURE.name }],
    [
      'that speaks of a dossier in other words',
      { lines: [['Un dossier collaboratif est actuellement ouvert sur cet établissement.']] },
    ],
  ])('tells nothing %s', async (_where, changes, structure) => {
    await look(changes, structure);
    await nothing();
  });

  it.each<[string, Partial<FrameReport>]>([
    ['is no sheet any more', { page: 'unknown' }],
    ['has lost a part', { features: [{ id: 'pins', state: 'on', missing: ['structureName'] }] }],
  ])('tells nothing where the page %s', async (_what, changes) => {
    await keepReport(TAB, 0, { report: report(changes), documentId: 'a' });
    await look();
    await nothing();
  });

  it('tells nothing where the notice is lost on the whole site', async () => {
    const feature = { lastOn: '2027-01-01', lostOn: '2027-01-03', missing: ['dossierNotice'] };
    await browser.storage.local.set({ [HEALTH_KEY]: { features: { 'dossier-warning': feature } } });
    await look();
    await nothing();
  });
});

it('a sheet that never said it tells nothing', async () => {
  await look();
  expect((await tracked())?.seemsIntegrated).toBeUndefined();
});

describe('the state that a dossier’s page shows', () => {
  const shown = (state: string) => look({ href: OWN, lines: [['État :'], [state]] });

  it('is taken when it is sent for integration, with its day', async () => {
    await shown("Soumis à l'intégration");
    expect(await tracked()).toMatchObject({ state: 'submitted' });
    expect((await tracked())?.history.at(-1)).toEqual({ on: now, what: 'submitted' });
  });

  it('is for the user to confirm when it is integrated', async () => {
    await shown('Intégré');
    expect(await tracked()).toMatchObject({ state: 'open', seemsIntegrated: { reasons: ['state-shown'] } });
    const { id = '' } = (await tracked()) ?? {};
    await change(id, (before) => confirmed(before, true, now, DEFAULTS));
    expect(await tracked()).toMatchObject({ state: 'integrated' });
    expect((await tracked())?.seemsIntegrated).toBeUndefined();
  });

  it('changes nothing of a dossier that is closed', async () => {
    const closed = aDossier({ state: 'integrated', keepUntil: '2099-01-01' });
    await put(closed);
    await noteState(closed, 'integrated');
    expect(await tracked()).toEqual(closed);
  });

  it('adds to what made it seem so, once each', () => {
    const once = withSign(aDossier(), 'notice-gone', '2027-02-01');
    const twice = withSign(withSign(once, 'state-shown', '2027-02-03'), 'state-shown', '2027-02-04');
    expect(twice.seemsIntegrated).toEqual({ on: '2027-02-01', reasons: ['notice-gone', 'state-shown'] });
  });
});

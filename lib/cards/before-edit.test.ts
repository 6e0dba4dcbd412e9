// Which sheets are guarded, and when the question has been answered.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { put } from '@/lib/dossiers/store';
import type { Handlers, Sender } from '@/lib/gate';
import type { Input } from '@/lib/messages';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { guardHandlers } from './before-edit';

const SHEET = 'https://ror.esante-occitanie.fr/ror/annuaire/fiche.do?et=310000017';
const OWN = 'https://ror.esante-occitanie.fr/ror/dossier/detail.do?id=1001';
const structure = { name: 'IME LES TILLEULS', finess: '310000017', commune: 'TOULOUSE', department: '31' };
const other = { ...structure, name: 'EHPAD LES PINS', finess: '310000025' };
const tab = (id: number) => ({ tab: { id } }) as unknown as Sender;

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
});

const handlers: Pick<Handlers, 'guard.ask'> = guardHandlers;
const ask = (changes: Partial<Input<'guard.ask'>> = {}, tabId = 7) =>
  handlers['guard.ask']({ structure, notice: true, href: SHEET, ...changes }, tab(tabId));
const asked = async (...[changes, tabId]: Parameters<typeof ask>) => (await ask(changes, tabId)).question.length > 0;

describe('a sheet', () => {
  it('is guarded where its notice is, whoever the dossier belongs to', async () => {
    expect(await asked()).toBe(true);
    expect(await asked({ notice: false })).toBe(false);
  });

  it('leads to the dossier that is followed, else where the notice does, else nowhere', async () => {
    expect((await ask()).url).toBeUndefined();
    expect((await ask({ link: `${SHEET}#` })).url).toBeUndefined();
    expect((await ask({ link: 'https://ailleurs.example/' })).url).toBeUndefined();
    expect((await ask({ link: `${OWN}2` })).url).toBe(`${OWN}2`);
    await put(aDossier({ url: OWN }));
    expect((await ask({ link: `${OWN}2` })).url).toBe(OWN);
  });

  it('is guarded without a notice where it is the very sheet of a dossier that is followed', async () => {
    await put(aDossier({ structure: { ...structure, href: SHEET } }));
    expect(await asked({ notice: false })).toBe(true);
    expect(await asked({ notice: false, href: `${SHEET}&onglet=2` })).toBe(false);
    expect(await asked({ notice: false, structure: other })).toBe(false);
  });

  it.each([
    ['whose notice has gone', { noticed: { on: '2027-01-05', href: SHEET } }],
    [
      'of a dossier that seems integrated',
      { seemsIntegrated: { on: '2027-01-05', reasons: ['state-shown' as const] } },
    ],
    ['of a dossier that is closed', { state: 'integrated' as const, keepUntil: '2099-01-01' }],
  ])('is not guarded %s', async (_which, changes) => {
    await put(aDossier({ structure: { ...structure, href: SHEET }, ...changes }));
    expect(await asked({ notice: false })).toBe(false);
  });

  it('is not guarded in the dossier, were the notice shown there too', async () => {
    await put(aDossier({ url: OWN }));
    expect(await asked({ href: OWN })).toBe(false);
    expect(await asked({ href: `${OWN}&modif=fiche` })).toBe(false);
  });
});

describe('an answer', () => {
  const pass = (tabId = 7) => guardHandlers['guard.pass']({ structure }, tab(tabId));

  it('holds for that sheet in that tab, until another sheet is seen there', async () => {
    await pass();
    expect(await asked()).toBe(false);
    expect(await asked({ href: `${SHEET}&modif=fiche` })).toBe(false);
    expect(await asked({}, 8)).toBe(true);
    expect(await asked({ structure: other, notice: false })).toBe(false);
    expect(await asked()).toBe(true);
  });
});

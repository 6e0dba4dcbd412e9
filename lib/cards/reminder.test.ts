// The reminder on the pages of the ROR: what it says, and what its controls do.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { addDays, today } from '@/lib/dossiers/civil-date';
import { list, put } from '@/lib/dossiers/store';
import type { Drawn } from '@/lib/messages';
import { changeSettings } from '@/lib/settings/storage';
import { STRIP_LATER_KEY } from '@/lib/storage-keys';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { stripHandlers, stripInTime } from './reminder';

const now = today(new Date());

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  // Nothing is said of the test before.
  await ask('later');
  await browser.storage.local.clear();
});

const ask = async (act = '') => (await stripHandlers['cards.strip']({ act })).drawn;
const textOf = (drawn: readonly Drawn[]): string =>
  drawn.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.slice(2) as Drawn[]))).join('');

async function track(n: number, name: string, age: number, due: number, more = {}) {
  const structure = { name, commune: 'BLAGNAC' };
  const dates = { createdOn: addDays(now, -age), remindOn: addDays(now, due) };
  await put(aDossier({ id: uuid(n), structure, ...dates, ...more }));
}

describe('what is due', () => {
  it('is named, the longest due first, with its age', async () => {
    await track(1, 'EHPAD A', 12, -2);
    await track(2, 'EHPAD B', 1, -5);
    await track(3, 'EHPAD C', 3, 2);
    expect(textOf(await ask())).toContain(
      '2 dossiers à faire intégrer : EHPAD B (ouvert depuis 1 jour), EHPAD A (ouvert depuis 12 jours)',
    );
  });

  it('is counted past three names', async () => {
    for (let n = 1; n <= 5; n++) await track(n, `EHPAD ${n}`, 9, -n);
    expect(textOf(await ask())).toMatch(/5 dossiers à faire intégrer : EHPAD 5 .*EHPAD 3 \(.*\), et 2 autres/);
  });

  it('says nothing when nothing is', async () => {
    await track(1, 'EHPAD A', 3, 2);
    await track(2, 'EHPAD B', 30, -2, { state: 'integrated' });
    expect(await ask()).toEqual([]);
  });

  it('says nothing more that day once it is put off, and again the next', async () => {
    await track(1, 'EHPAD A', 12, -2);
    expect(await ask('later')).toEqual([]);
    expect(await ask()).toEqual([]);
    expect(await stripInTime(20_000)).toEqual([]);
    await browser.storage.local.set({ [STRIP_LATER_KEY]: addDays(now, -1) });
    expect(await ask()).not.toEqual([]);
  });

  it('says nothing where it is switched off', async () => {
    await track(1, 'EHPAD A', 12, -2);
    await changeSettings({ off: ['due-strip'] });
    expect(await stripInTime(20_000)).toEqual([]);
  });

  it('is ready when a page opens', async () => {
    await track(1, 'EHPAD A', 12, -2);
    expect(textOf(await stripInTime(20_000))).toContain('1 dossier à faire intégrer');
  });
});

describe('what seems integrated', () => {
  beforeEach(() =>
    track(1, 'EHPAD A', 12, -2, { seemsIntegrated: { on: now, reasons: ['notice-gone', 'state-shown'] } }),
  );

  it('is asked about with its reasons, and not urged as well', async () => {
    const said = textOf(await ask());
    expect(said).toContain('EHPAD A semble intégré. Sa fiche ne dit plus');
    expect(said).toContain('Le ROR affiche ce dossier comme intégré.');
    expect(said).not.toContain('à faire intégrer');
  });

  it('is closed by a yes, which can be taken back whole', async () => {
    const [before] = (await list()).dossiers;
    const said = textOf(await ask(`yes:${uuid(1)}`));
    expect(said).toContain('EHPAD A : marqué comme intégré.');
    expect((await list()).dossiers[0]?.state).toBe('integrated');
    await ask(`undo:${uuid(1)}`);
    expect((await list()).dossiers).toEqual([before]);
  });

  it('stays open with a no, and is due as before', async () => {
    const said = textOf(await ask(`no:${uuid(1)}`));
    expect(said).toContain('EHPAD A reste en cours.');
    expect(said).toContain('1 dossier à faire intégrer');
    expect((await list()).dossiers[0]).toMatchObject({ state: 'open', seemsIntegrated: { denied: true } });
    // Told still, as the page draws anew.
    expect(textOf(await ask())).toContain('reste en cours');
    expect(textOf(await ask())).not.toContain('semble intégré');
  });

  it('says so when the answer could not be kept, and loses nothing', async () => {
    const said = textOf(await ask(`yes:${uuid(9)}`));
    expect(said).toContain('n’a pas pu être enregistrée');
    expect((await list()).dossiers[0]?.state).toBe('open');
  });
});

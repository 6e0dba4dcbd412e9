// The demonstration answers the overlay as the background would, and touches nothing that the extension keeps.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { groupsOfCategory } from '@/lib/naming/categories';
import { categoryOfText } from '@/lib/naming/category-of-text';
import { finessKeyOk } from '@/lib/naming/finess';
import { SendError } from '@/lib/sender';
import { DEFAULTS, NO_CHOICE } from '@/lib/settings/defaults';
import { answersOver } from './answers';
import { ESTABLISHMENTS } from './establishments';
import { sendTo } from './send';
import { createDemo } from './state';

const PAGE = 'chrome-extension://id/demo.html';
const list = crypto.randomUUID();
const [first] = ESTABLISHMENTS;
if (!first) throw new Error('no establishment');
const sheet = {
  title: first.name,
  lines: [
    ['N° FINESS', first.finess],
    ['Commune', first.commune],
    ['Catégorie', first.category],
  ],
  href: `${PAGE}#fiche`,
};
const named = { sheet: { ...sheet, title: '' }, name: '31 MAJ MSPA EHPAD LES TILLEULS', url: `${PAGE}#dossier` };

let demo = createDemo();
let send = sendTo(answersOver(demo));
beforeEach(() => {
  fakeBrowser.reset();
  demo = createDemo();
  send = sendTo(answersOver(demo));
});

const tell = () =>
  send('catalogue.put', {
    list,
    titles: ['Établissement', 'Commune', 'N° FINESS', 'Catégorie'],
    rows: ESTABLISHMENTS.map((one) => ({
      key: `${PAGE}#${one.finess}`,
      cells: [one.name, `${one.postalCode} ${one.commune}`, one.finess, one.category],
    })),
    partial: false,
  });
const ask = (words: string, filter = NO_CHOICE) =>
  send('catalogue.ask', { list, words, filter, limit: 10, all: false });

it('has a long list, of which no two are alike, each with a number and a category that hold', () => {
  expect(ESTABLISHMENTS.length).toBeGreaterThan(200);
  expect(new Set(ESTABLISHMENTS.map(({ name, commune }) => `${name} ${commune}`)).size).toBe(ESTABLISHMENTS.length);
  expect(new Set(ESTABLISHMENTS.map(({ finess }) => finess)).size).toBe(ESTABLISHMENTS.length);
  for (const { finess, department, category } of ESTABLISHMENTS) {
    expect(finessKeyOk(finess), finess).toBe(true);
    expect(finess.startsWith(`${department}99`)).toBe(true);
    expect(groupsOfCategory(categoryOfText(category) ?? ''), category).not.toBeNull();
  }
});

it('finds, filters and ticks what was tried', async () => {
  expect(await tell()).toEqual({ known: ESTABLISHMENTS.length });
  const { hits, total } = await ask('tileul blagnac');
  expect([total, hits[0]?.name]).toEqual([1, 'EHPAD LES TILLEULS']);
  const after = await send('filters.act', { act: 'MSPA', value: '', choice: NO_CHOICE, words: '', list });
  expect(after.choice.groups).toEqual(['MSPA']);
  expect((await ask('', after.choice)).total).toBe(80);
  expect(demo.now().done).toEqual(['search', 'filter']);
});

it('ticks nothing for a question without an answer', async () => {
  await tell();
  await ask('introuvable');
  await ask('');
  expect(demo.now().done).toEqual([]);
});

it('proposes the name, tracks the dossier once, and asks before an edit outside it, once', async () => {
  const { structure } = await send('reading.sheet', sheet);
  if (!structure) throw new Error('not read');
  const proposed = await send('naming.propose', {
    sheet: named.sheet,
    visited: structure,
    current: first.name,
    said: '',
    undo: false,
  });
  expect(proposed.name).toBe(named.name);
  const seen = { id: crypto.randomUUID(), what: 'opened' as const, visited: structure, ...named };
  expect((await send('dossiers.seen', { ...seen, name: first.name })).outcome).toBe('added');
  const again = { ...seen, id: crypto.randomUUID(), what: 'renamed' as const };
  expect((await send('dossiers.seen', again)).outcome).toBe('known');
  expect(demo.now().tracked).toMatchObject([{ id: seen.id, name: named.name, url: named.url }]);
  expect((await send('dossiers.find', { structure })).dossier?.name).toBe(named.name);

  const edit = { structure, notice: true, href: sheet.href };
  expect(await send('guard.ask', { ...edit, notice: false })).toMatchObject({ question: [] });
  const { question, url } = await send('guard.ask', edit);
  expect([JSON.stringify(question).includes(named.name), url]).toEqual([true, named.url]);
  await send('guard.pass', { structure });
  expect((await send('guard.ask', edit)).question).toEqual([]);
});

it('pins and takes the pin back', async () => {
  await tell();
  const key = `${PAGE}#${first.finess}`;
  expect(await send('pins.toggle', { list, key })).toEqual({ pinned: true });
  expect((await ask('tilleuls blagnac')).hits[0]?.pinned).toBe(true);
  expect(await send('pins.toggle', { list, key })).toEqual({ pinned: false });
});

it('refuses what is not for it, and what does not fit', async () => {
  await expect(send('memory.clear', {})).rejects.toEqual(new SendError('unknown', 'memory.clear'));
  await expect(send('repair.step', { step: 'any' })).rejects.toEqual(new SendError('unknown', 'repair.step'));
  await expect(send('filters.act', { act: 'x'.repeat(50) } as never)).rejects.toMatchObject({ code: 'failed' });
});

it('keeps nothing and tells nobody', async () => {
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  await send('site.opening', {});
  await send('settings.set', { folded: true });
  await tell();
  await ask('ehpad');
  for (const act of ['savePreset', 'export', 'MSPA'])
    await send('filters.act', { act, value: 'Mes filtres', choice: NO_CHOICE, words: 'ehpad', list });
  await send('dossiers.capture', { id: crypto.randomUUID(), what: 'tracked', structure: { name: first.name } });
  await send('pins.toggle', { structure: { name: first.name } });
  await send('dossiers.seen', { id: crypto.randomUUID(), what: 'opened', ...named });
  expect(await send('site.opening', {})).toMatchObject({ settings: DEFAULTS, strip: [] });
  for (const area of ['local', 'session', 'sync'] as const) expect(await browser.storage[area].get(null)).toEqual({});
  expect([told.mock.calls, await indexedDB.databases()]).toEqual([[], []]);
});

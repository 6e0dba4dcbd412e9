// What a page gets of its list: hits with their pins, counts in the card, acts that are remembered.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { cardHandlers } from '@/lib/cards/handlers';
import { put } from '@/lib/dossiers/store';
import type { Drawn, WholeChoice } from '@/lib/messages';
import { pinHandlers } from '@/lib/pins/handlers';
import { listPins } from '@/lib/pins/store';
import { NO_CHOICE } from '@/lib/settings/schema';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { filterHandlers } from './filter-handlers';
import { catalogueHandlers } from './handlers';
import { remark } from './lists';
import { eraseMemory, memory } from './remembered';

let LIST = '';
const HREF = 'https://ror.esante-occitanie.fr/ror/fiche?id=2';
const rows = [
  { key: 'a', cells: ['EHPAD LES GLYCINES', '310000017', '31600 MURET', 'EHPAD'] },
  { key: 'b', cells: ['IME LES PINS', '', '81000 ALBI', 'IME'], href: HREF },
  { key: 'c', cells: ['SSIAD DU TARN', '', '81000 ALBI', 'SSIAD'] },
];
const titles = ['Nom', 'FINESS', 'Commune', 'Catégorie'];
const tell = () => catalogueHandlers['catalogue.put']({ list: LIST, titles, rows, partial: false });
const ask = async (words = '', filter: WholeChoice = NO_CHOICE) =>
  (await catalogueHandlers['catalogue.ask']({ list: LIST, words, filter, limit: 60, all: false })).hits;
const card = async (choice: WholeChoice = NO_CHOICE, words = '') => {
  const about = { choice, words, asking: false, ready: true, said: '', list: LIST };
  return (await cardHandlers['cards.filters'](about)).drawn;
};
const act = (what: string, value = '', choice = NO_CHOICE, words = '') =>
  filterHandlers['filters.act']({ act: what, value, choice, words });

/** The element of an act, and its texts and labels. */
function part(drawn: readonly Drawn[], what: string): Drawn | undefined {
  for (const node of drawn) {
    if (typeof node === 'string') continue;
    if (node[1]['data-act'] === what) return node;
    const [, , ...inside] = node;
    const found = part(inside, what);
    if (found) return found;
  }
  return undefined;
}
const said = (node: Drawn | undefined) => JSON.stringify(node).replaceAll('\u202f', ' ');

beforeEach(async () => {
  LIST = crypto.randomUUID();
  await eraseMemory();
  await startAfresh();
  await remark();
});

describe('a list', () => {
  it('shows what is pinned first, as soon as it is pinned', async () => {
    await tell();
    expect((await ask()).map(({ key, pinned }) => [key, pinned])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
    expect(await pinHandlers['pins.toggle']({ list: LIST, key: 'c' })).toEqual({ pinned: true });
    expect((await ask()).map(({ key, pinned }) => [key, pinned])).toEqual([
      ['c', true],
      ['a', false],
      ['b', false],
    ]);
    expect(await pinHandlers['pins.toggle']({ list: LIST, key: 'c' })).toEqual({ pinned: false });
    expect((await ask())[0]?.pinned).toBe(false);
    await expect(pinHandlers['pins.toggle']({ list: LIST, key: 'gone' })).rejects.toThrow('missing');
  });

  it('knows the pins and the dossiers there were, and teaches a pin its address', async () => {
    await pinHandlers['pins.toggle']({ structure: { name: 'Ime les pins', commune: 'Albi' } });
    await put(aDossier({ structure: { name: 'EHPAD LES GLYCINES', finess: '310000017' } }));
    await remark();
    await tell();
    expect((await ask('', { ...NO_CHOICE, pinned: true })).map(({ key }) => key)).toEqual(['b']);
    expect((await ask('', { ...NO_CHOICE, withDossier: true })).map(({ key }) => key)).toEqual(['a']);
    await vi.waitFor(async () => expect((await listPins())[0]?.structure.href).toBe(HREF));
  });

  it('seen once gives its address to a structure pinned later from elsewhere', async () => {
    await tell();
    await memory.written();
    await pinHandlers['pins.toggle']({ structure: { name: 'Ime les pins', commune: 'Albi' } });
    await vi.waitFor(async () => expect((await listPins())[0]?.structure.href).toBe(HREF));
  });

  it('says why a row is not shown', async () => {
    await tell();
    const filter = { ...NO_CHOICE, department: '81' };
    const asked = { list: LIST, words: 'glycines', filter, limit: 8, all: true };
    const { total, behind, hits, guesses, keys } = await catalogueHandlers['catalogue.ask'](asked);
    expect({ total, behind, guesses, keys }).toEqual({ total: 0, behind: 1, guesses: false, keys: [] });
    expect(hits).toMatchObject([{ name: 'EHPAD LES GLYCINES', why: 'caché par : département 81 Tarn' }]);
  });

  it('says what was understood, and which word matches nothing', async () => {
    await tell();
    const chips = async (words: string) =>
      (await catalogueHandlers['catalogue.ask']({ list: LIST, words, filter: NO_CHOICE, limit: 8, all: false })).chips;
    expect(await chips('ehpad 31 xyzzy')).toEqual([
      { label: 'EHPAD', without: '31 xyzzy', unmatched: false },
      { label: '31 Haute-Garonne', without: 'ehpad xyzzy', unmatched: false },
      { label: 'xyzzy', without: 'ehpad 31', unmatched: true },
    ]);
    expect(await chips('')).toEqual([]);
  });
});

describe('what was seen', () => {
  const find = async (words: string) =>
    (await catalogueHandlers['memory.find']({ words, limit: 8 })).hits.map(({ name }) => name);

  it('is found without its list, once it is written, and no more once erased', async () => {
    expect(await find('pins')).toEqual([]);
    await tell();
    await memory.written();
    expect(await find('pins')).toEqual(['IME LES PINS']);
    expect(await catalogueHandlers['memory.count']()).toEqual({ count: 3 });
    expect(await catalogueHandlers['memory.clear']()).toEqual({ count: 3 });
    expect(await find('pins')).toEqual([]);
  });

  it('is found with what is pinned and was never in a list, as long as it is pinned', async () => {
    await tell();
    await memory.written();
    await pinHandlers['pins.toggle']({ structure: { name: 'MAS LES PINS BLEUS' } });
    await vi.waitFor(async () => expect(await find('pins')).toEqual(['MAS LES PINS BLEUS', 'IME LES PINS']));
    await pinHandlers['pins.toggle']({ structure: { name: 'MAS LES PINS BLEUS' } });
    await vi.waitFor(async () => expect(await find('pins')).toEqual(['IME LES PINS']));
  });

  it('completes a list that shows a part of itself', async () => {
    await tell();
    await memory.written();
    const part = crypto.randomUUID();
    await catalogueHandlers['catalogue.put']({ list: part, titles, rows: rows.slice(0, 1), partial: true });
    const ask = { list: part, words: 'pins', filter: NO_CHOICE, limit: 60, all: false };
    await vi.waitFor(async () =>
      expect((await catalogueHandlers['catalogue.ask'](ask)).hits.map(({ remembered }) => remembered)).toEqual([true]),
    );
  });
});

describe('the card of the filters', () => {
  it('tells what each choice would leave, of a list that is known', async () => {
    await tell();
    const drawn = await card({ ...NO_CHOICE, department: '81' });
    expect(said(part(drawn, 'MSPA'))).toContain('"aria-description":"1 structure"');
    expect(said(part(drawn, 'department'))).toContain('"label":"31 Haute-Garonne (1)"');
    expect(said(part(drawn, 'department'))).toContain('"label":"09 Ariège (0)"');
    expect(said(part(drawn, 'type'))).toContain('"label":"IME (1)"');
    expect(said(part(drawn, 'type'))).not.toContain('EHPAD');
    expect(
      said(
        (await cardHandlers['cards.filters']({
          choice: NO_CHOICE,
          words: '',
          asking: false,
          ready: true,
          said: '',
        })) as never,
      ),
    ).not.toMatch(/"aria-hidden":"true"\},"\d/);
  });

  it('offers to keep what is asked, once', async () => {
    await tell();
    expect(said(part(await card(), 'savePreset'))).toContain('"disabled":true');
    const choice = { ...NO_CHOICE, type: 'IME', department: '81' };
    expect(said(part(await card(choice, 'pins'), 'savePreset'))).toContain('"disabled":false');
    expect(await act('savePreset', '', choice, 'pins')).toEqual({
      choice,
      words: 'pins',
      said: 'Filtre gardé : « IME · Tarn · « pins » ».',
    });
    const drawn = await card(choice, 'pins');
    expect(said(part(drawn, 'savePreset'))).toContain('"disabled":true');
    expect(said(part(drawn, 'preset'))).toContain('"value":"IME · Tarn · « pins »"');
    expect(await act('preset', 'IME · Tarn · « pins »')).toMatchObject({ choice, words: 'pins' });
  });
});

describe('a sheet', () => {
  it('shows whether its establishment is pinned', async () => {
    const structure = { name: 'IME LES PINS' };
    const pressed = async () => said(part((await cardHandlers['cards.pin']({ structure, said: '' })).drawn, 'pin'));
    expect(await pressed()).toContain('"aria-pressed":false');
    await pinHandlers['pins.toggle']({ structure });
    expect(await pressed()).toContain('"aria-pressed":true');
    const { drawn } = await cardHandlers['cards.pin']({ structure, said: 'Rien n’a été épinglé.' });
    expect(JSON.stringify(drawn)).toContain('Rien n’a été épinglé.');
  });
});

describe('a press', () => {
  it('is remembered', async () => {
    expect(await act('other')).toEqual({ choice: { ...NO_CHOICE, other: true }, words: '', said: '' });
    expect((await readSettings()).filters).toEqual({ ...NO_CHOICE, other: true });
    expect(await act('reset', '', { ...NO_CHOICE, other: true }, 'pins')).toMatchObject({
      choice: NO_CHOICE,
      words: '',
    });
    expect((await readSettings()).filters).toEqual(NO_CHOICE);
  });

  it('opens what is shown in a page of its own', async () => {
    await tell();
    const created = vi.spyOn(browser.tabs, 'create');
    const choice = { ...NO_CHOICE, department: '81' };
    const asked = { act: 'export', value: '', choice, words: 'pins', list: LIST };
    expect(await filterHandlers['filters.act'](asked)).toMatchObject({ choice, words: 'pins' });
    expect(created).toHaveBeenCalledWith({ url: expect.stringContaining('/export.html?list=') });
    await expect(filterHandlers['filters.act']({ ...asked, list: undefined })).rejects.toThrow('missing');
  });

  it('keeps no more than can be found again, and says so', async () => {
    const choice = { ...NO_CHOICE, type: 'IME' };
    const presets = Array.from({ length: 30 }, (_, i) => ({ name: `Filtre ${i}`, choice, words: `${i}` }));
    await changeSettings({ presets });
    expect((await act('savePreset', 'Un de plus', choice)).said).toMatch(/^30 filtres sont déjà gardés/);
    expect((await readSettings()).presets).toEqual(presets);
    expect((await act('savePreset', 'filtre 3', choice)).said).toBe('Filtre gardé : « filtre 3 ».');
    expect((await readSettings()).presets).toHaveLength(30);
  });
});

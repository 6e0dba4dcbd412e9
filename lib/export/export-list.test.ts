// A list handed over to the page where it is printed or saved.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { catalogueHandlers } from '@/lib/catalogue/handlers';
import { remark } from '@/lib/catalogue/lists';
import { pinHandlers } from '@/lib/pins/handlers';
import { NO_CHOICE } from '@/lib/settings/schema';
import { setClock, startAfresh } from '@/test/support/background-fakes';
import { cellsOf, fileName } from './columns';
import { exportList } from './export-list';
import { ExportedList } from './schema';

const rows = [
  { key: 'a', cells: ['EHPAD LES GLYCINES', '310000017', '31600 MURET', 'EHPAD'], href: 'https://evil.example/' },
  { key: 'b', cells: ['IME LES PINS', '', '81000 ALBI', 'IME'], href: 'https://ror.esante-occitanie.fr/ror/2' },
];
let list = '';

beforeEach(async () => {
  await startAfresh();
  await remark();
  setClock('2027-01-05T12:00');
  list = crypto.randomUUID();
  const titles = ['Nom', 'FINESS', 'Commune', 'Catégorie'];
  await catalogueHandlers['catalogue.put']({ list, titles, rows, partial: false });
  return () => vi.useRealTimers();
});

const ask = (words: string, filter = NO_CHOICE) => exportList(list, filter, words);
const kept = async () =>
  Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith('export.'));

test('holds what is shown, in words and in columns, and no address of another site', async () => {
  await pinHandlers['pins.toggle']({ list, key: 'b' });
  const created = vi.spyOn(browser.tabs, 'create');
  await ask('', { ...NO_CHOICE, department: '81' });
  const [[key, value] = []] = await kept();
  const exported = ExportedList.parse(value);
  expect(exported).toMatchObject({ asked: ['département 81 Tarn'], on: '2027-01-05' });
  expect(fileName(exported)).toBe('structures-ror-2027-01-05.csv');
  expect(cellsOf(exported)).toEqual([
    ['Nom', 'FINESS', 'Commune', 'Code postal', 'Département', 'Catégorie', 'Lien', 'Épinglée', 'Dossier ouvert'],
    ['IME LES PINS', '', 'ALBI', '81000', '81', 'IME', 'https://ror.esante-occitanie.fr/ror/2', 'oui', ''],
  ]);
  expect(created).toHaveBeenCalledWith({ url: expect.stringMatching(`/export.html\\?list=${key?.slice(7)}$`) });

  await ask('glycines');
  const last = ExportedList.parse((await kept()).at(-1)?.[1]);
  expect(last.rows.map(({ name, href }) => [name, href])).toEqual([['EHPAD LES GLYCINES', '']]);
});

test('keeps the last three alone', async () => {
  for (let i = 0; i < 5; i++) {
    setClock(`2027-01-05T12:0${i}`);
    await ask(i === 4 ? 'pins' : '');
  }
  expect(await kept()).toHaveLength(3);
  expect(ExportedList.parse((await kept()).sort().at(-1)?.[1]).rows).toHaveLength(1);
});

test('a list that is not known is refused', async () => {
  await expect(exportList(crypto.randomUUID(), NO_CHOICE, '')).rejects.toThrow('missing');
});

// What a page draws first is what the whole list begins with, after each change.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FIRST_SORT, sortedBy } from '@/components/table/sorted';
import { FIRST_KEY } from '@/lib/storage-keys';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { byAge } from './ages';
import { addDays } from './civil-date';
import { firstOf } from './first';
import { dossierHandlers as ask } from './handlers';
import { sortDossiers } from './order';
import { refresh } from './upkeep';

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  setClock('2027-01-05T08:00');
});
afterEach(async () => {
  await refresh();
  vi.useRealTimers();
});

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aDossier({
      id: uuid(i),
      structure: { name: `IME ${i}` },
      createdOn: addDays('2026-12-01', (i * 7) % 30),
      remindOn: addDays('2027-01-01', i % 9),
      state: i % 4 ? 'open' : 'integrated',
    }),
  );

it('is the beginning of the whole list, with its counts', () => {
  const dossiers = many(60);
  const first = firstOf(dossiers, new Date('2027-01-05T08:00'), { workingDaysOnly: false, firstReminderDays: 7 });
  const open = dossiers.filter(({ state }) => state === 'open');
  expect(first.dossiers).toEqual(sortDossiers(open, 'due', first.moment).slice(0, 20));
  expect(first.summary).toMatchObject({
    open: 45,
    due: open.filter(({ remindOn }) => remindOn <= '2027-01-05').length,
    total: 60,
    firstReminder: 7,
  });
  expect(first.summary.ages).toEqual(byAge(dossiers, 7, first.moment));
  expect(first.rows).toEqual(sortedBy(open, FIRST_SORT).slice(0, 20));
});

it('follows each change, and says the same as the list', async () => {
  await ask['dossiers.put']({ dossier: aDossier() });
  await refresh();
  const kept = async () => (await browser.storage.session.get(FIRST_KEY))[FIRST_KEY];
  const list = await ask['dossiers.list']();
  expect(await kept()).toMatchObject({ ...list, rows: list.dossiers, summary: { open: 1, due: 0, total: 1 } });
  await ask['dossiers.setState']({ id: uuid(1), state: 'integrated' });
  await refresh();
  expect(await kept()).toMatchObject({ dossiers: [], rows: [], summary: { open: 0, due: 0, total: 1 } });
});

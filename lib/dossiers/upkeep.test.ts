// Badge, alarm and digest follow the rows, over a year of alarms.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memoryInParts, remember } from '@/lib/memory/memory';
import { changeSettings } from '@/lib/settings/storage';
import { REVISION_KEY } from '@/lib/storage-keys';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { addDays, daysBetween, today } from './civil-date';
import { snoozed } from './lifecycle';
import { isTelling } from './reminders';
import { change, list, put, remove } from './store';
import { changed, occasion, refresh, upkeep } from './upkeep';

const zone = process.env.TZ;
let permissions: ReturnType<typeof fakeMissingApis>['permissions'];

beforeEach(async () => {
  process.env.TZ = 'Europe/Paris';
  await startAfresh();
  ({ permissions } = fakeMissingApis());
});
afterEach(() => {
  process.env.TZ = zone;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const badge = async () => ({ text: await browser.action.getBadgeText({}), title: await browser.action.getTitle({}) });
const alarms = async () => (await browser.alarms.getAll()).map(({ scheduledTime }) => new Date(scheduledTime));
const digests = () => Object.values(fakeBrowser.notifications.getAllCreateOptions());
const reminded = async () =>
  (await list()).dossiers.map(({ history }) => history.filter(({ what }) => what === 'reminded').length);

/** The browser drops a one-shot alarm when it fires. */
async function fireAlarm(): Promise<void> {
  const [alarm] = await browser.alarms.getAll();
  if (!alarm) throw new Error('no alarm is set');
  setClock(new Date(alarm.scheduledTime).toISOString());
  await browser.alarms.clearAll();
  await upkeep();
}

describe('the badge', () => {
  it('counts the open dossiers, in words too', async () => {
    setClock('2027-01-05T12:00');
    await refresh();
    expect(await badge()).toEqual({ text: '', title: 'Compagnon ROR\u00a0: aucun dossier ouvert' });
    await put(aDossier());
    await put(aDossier({ id: uuid(2), state: 'submitted' }));
    await put(aDossier({ id: uuid(3), state: 'integrated' }));
    await refresh();
    expect(await badge()).toEqual({ text: '2', title: 'Compagnon ROR\u00a0: 2 dossiers ouverts' });
  });

  it('counts those due when there are any, until something is done', async () => {
    await put(aDossier());
    await put(aDossier({ id: uuid(2), remindOn: '2027-03-01' }));
    await put(aDossier({ id: uuid(3), remindOn: '2027-03-01' }));
    setClock('2027-01-11T12:00');
    await refresh();
    const due = { text: '1', title: 'Compagnon ROR\u00a0: 3 dossiers ouverts, 1 à relancer' };
    expect(await badge()).toEqual(due);
    const calm = [58, 90, 120, 255];
    expect(await browser.action.getBadgeBackgroundColor({})).not.toEqual(calm);
    setClock('2027-01-13T12:00');
    await refresh();
    expect(await badge()).toEqual(due);
    await change(uuid(1), (dossier) => ({ ...dossier, remindOn: '2027-02-01' }));
    await refresh();
    expect((await badge()).text).toBe('3');
    expect(await browser.action.getBadgeBackgroundColor({})).toEqual(calm);
  });

  it('says what is wrong with the database, and stops saying it when it is over', async () => {
    setClock('2027-01-05T12:00');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await list();
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await refresh();
    expect((await badge()).text).toBe('!');
    expect((await badge()).title).toContain('disque est plein');
    broken.mockRestore();
    await refresh();
    expect((await badge()).text).toBe('');
  });
});

describe('the alarm', () => {
  it('is one, at nine of the next day something falls due', async () => {
    setClock('2027-01-05T12:00');
    await put(aDossier({ remindOn: '2027-03-28' }));
    await put(aDossier({ id: uuid(2), remindOn: '2027-04-28' }));
    await refresh();
    expect(await alarms()).toEqual([new Date('2027-03-28T09:00')]);
  });

  it('is left alone while it is right, moved when it is not, taken away with the last dossier', async () => {
    setClock('2027-01-05T12:00');
    await put(aDossier());
    await refresh();
    const create = vi.spyOn(browser.alarms, 'create');
    await refresh();
    await refresh();
    expect(create).not.toHaveBeenCalled();
    await put(aDossier({ remindOn: '2027-01-20' }));
    await refresh();
    expect(await alarms()).toEqual([new Date('2027-01-20T09:00')]);
    await put(aDossier({ state: 'integrated' }));
    await refresh();
    expect(await alarms()).toEqual([]);
  });

  it('lost by the browser is set again at the next start', async () => {
    setClock('2027-01-05T12:00');
    await put(aDossier());
    await refresh();
    await browser.alarms.clearAll();
    await upkeep();
    expect(await alarms()).toEqual([new Date('2027-01-11T09:00')]);
  });
});

describe('a reminder', () => {
  it('is told once, in one digest for all that fall due', async () => {
    setClock('2027-01-05T12:00');
    permissions.notifications = true;
    await changeSettings({ notify: true });
    const create = vi.spyOn(browser.notifications, 'create');
    for (let n = 1; n <= 5; n++) await put(aDossier({ id: uuid(n), name: `31 MAJ MSPA EHPAD ${n}` }));
    await refresh();
    expect(create).not.toHaveBeenCalled();
    await fireAlarm();
    await Promise.all([upkeep(), refresh(), upkeep()]);
    expect(create).toHaveBeenCalledTimes(1);
    const [digest] = digests();
    expect(digest?.title).toBe('5 dossiers à relancer');
    expect(digest?.message).toBe('31 MAJ MSPA EHPAD 1\n31 MAJ MSPA EHPAD 2\n31 MAJ MSPA EHPAD 3\net 2 autres');
    expect(await reminded()).toEqual([1, 1, 1, 1, 1]);
    expect(await alarms()).toEqual([new Date('2027-01-18T09:00')]);
  });

  it.each([
    [false, true],
    [true, false],
  ])('makes no notification when wanted is %s and allowed is %s, but is told all the same', async (notify, allowed) => {
    permissions.notifications = allowed;
    await changeSettings({ notify });
    await put(aDossier());
    setClock('2027-01-11T09:00');
    await refresh();
    expect(digests()).toEqual([]);
    expect(await reminded()).toEqual([1]);
    expect((await badge()).text).toBe('1');
  });

  it('makes every page read again', async () => {
    await put(aDossier());
    setClock('2027-01-11T09:00');
    await refresh();
    expect(await browser.storage.local.get(REVISION_KEY)).toHaveProperty([REVISION_KEY]);
  });

  it('never comes twice a day nor fails to come, over a year of alarms', async () => {
    setClock('2027-01-01T12:00');
    permissions.notifications = true;
    await changeSettings({ notify: true, lateReminderDays: 7 });
    await put(aDossier({ id: uuid(1), remindOn: '2027-03-28' }));
    await put(aDossier({ id: uuid(2), remindOn: '2027-10-31' }));
    await refresh();
    const create = vi.spyOn(browser.notifications, 'create');
    const days: string[] = [];
    while (days.length < 50) {
      await fireAlarm();
      expect(create).toHaveBeenCalledTimes(days.length + 1);
      expect(new Date().getHours()).toBe(9);
      expect(await browser.alarms.getAll()).toHaveLength(1);
      days.push(today(new Date()));
    }
    // 31 October is 31 weeks after 28 March: both dossiers keep the same day of the week.
    expect(days).toEqual(days.map((_, week) => addDays('2027-03-28', week * 7)));
  });
});

describe('the digest of the day', () => {
  beforeEach(async () => {
    permissions.notifications = true;
    await changeSettings({ notify: true });
  });

  it('is one, even when the dossier it told of is followed no more', async () => {
    await put(aDossier());
    setClock('2027-01-11T09:00');
    await refresh();
    await remove(uuid(1));
    await put(aDossier({ id: uuid(2) }));
    await refresh();
    expect(await reminded()).toEqual([0]);
    expect(await alarms()).toEqual([new Date('2027-01-12T09:00')]);
    await fireAlarm();
    expect(await reminded()).toEqual([1]);
  });

  it('leaves room for what the user put off to the evening, once', async () => {
    await put(aDossier());
    await put(aDossier({ id: uuid(2), remindOn: '2027-03-01' }));
    setClock('2027-01-11T09:00');
    await refresh();
    const create = vi.spyOn(browser.notifications, 'create');
    setClock('2027-01-11T10:00');
    await change(uuid(1), (dossier) => snoozed(dossier, '2027-01-11', '2027-01-11', true));
    await refresh();
    expect((await badge()).text).toBe('2');
    expect(await alarms()).toEqual([new Date('2027-01-11T18:00')]);
    await fireAlarm();
    await Promise.all([refresh(), upkeep()]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await badge()).toEqual({ text: '1', title: 'Compagnon ROR\u00a0: 2 dossiers ouverts, 1 à relancer' });
    expect((await list()).dossiers[0]).not.toHaveProperty('snoozedToEvening');
    expect(await alarms()).toEqual([new Date('2027-01-18T09:00')]);
  });

  it('and the badge wait for Monday when only working days count', async () => {
    await changeSettings({ workingDaysOnly: true });
    // Easter is on 28 March.
    await put(aDossier({ remindOn: '2027-03-27' }));
    setClock('2027-03-28T12:00');
    await refresh();
    expect((await badge()).title).toBe('Compagnon ROR\u00a0: 1 dossier ouvert');
    expect(await alarms()).toEqual([new Date('2027-03-30T09:00')]);
    await fireAlarm();
    expect(digests()).toHaveLength(1);
    expect((await badge()).title).toBe('Compagnon ROR\u00a0: 1 dossier ouvert, 1 à relancer');
  });
});

describe('400 days', () => {
  /** Restarts that drop every alarm, updates, sleep, a clock a month ahead for two days; each year has both changes of hour. */
  it('of restarts, sleep and a wrong clock: one alarm, one digest a day, each dossier told in time', async () => {
    permissions.notifications = true;
    await changeSettings({ notify: true });
    setClock('2027-01-01T12:00');
    for (let n = 1; n <= 4; n++) await put(aDossier({ id: uuid(n), remindOn: addDays('2027-01-08', n * 40) }));
    const shown: string[] = [];
    let before = 0;
    const real = browser.notifications.create;
    vi.spyOn(browser.notifications, 'create').mockImplementation(((...args: Parameters<typeof real>) => {
      shown.push(today(new Date()));
      return real(...args);
    }) as never);
    await upkeep();
    for (let n = 1; n <= 400; n++) {
      const date = addDays('2027-01-01', n);
      // Off for three days each month.
      if (n % 30 < 3) continue;
      if (n % 30 === 10) {
        setClock(`${addDays(date, 30)}T10:00`);
        await upkeep();
        setClock(`${addDays(date, 31)}T10:00`);
        await refresh();
        before += shown.splice(0).length;
      }
      const due = (await browser.alarms.getAll()).some(
        ({ scheduledTime }) => scheduledTime <= new Date(`${date}T09:00`).getTime(),
      );
      if (due) await browser.alarms.clearAll();
      if (n % 7 === 0) await browser.alarms.clearAll();
      setClock(`${date}T09:00`);
      if (due || n % 7 === 0) await upkeep();
      setClock(`${date}T14:00`);
      occasion();
      await refresh();
      const alarms = await browser.alarms.getAll();
      expect(alarms).toHaveLength(1);
      expect(alarms[0]?.scheduledTime).toBeGreaterThan(Date.now());
      expect(shown).toEqual([...new Set(shown)]);
      for (const dossier of (await list()).dossiers) {
        const last = dossier.history.findLast(isTelling);
        if (dossier.remindOn > date) expect(last).toBeUndefined();
        // A week at most, and the days the computer was off or had nothing but a wrong clock.
        else expect(daysBetween(last?.on ?? dossier.remindOn, date)).toBeLessThanOrEqual(7 + 3 + 1);
      }
    }
    expect(before + shown.length).toBeGreaterThan(100);
  }, 60_000);
});

describe('a page that opens', () => {
  it('has the rows looked at again, at most once a minute, and whenever the clock goes back', async () => {
    setClock('2027-01-11T08:59:30');
    await put(aDossier());
    await refresh();
    const looks = vi.spyOn(browser.alarms, 'get');
    setClock('2027-01-11T09:00:10');
    occasion();
    await vi.waitFor(async () => expect(await reminded()).toEqual([0]));
    expect(looks).not.toHaveBeenCalled();
    setClock('2027-01-11T09:00:30');
    occasion();
    await vi.waitFor(async () => expect(await reminded()).toEqual([1]));
    await refresh();
    looks.mockClear();
    setClock('2027-01-10T09:00');
    occasion();
    await vi.waitFor(() => expect(looks).toHaveBeenCalled());
    await refresh();
  });
});

describe('a change of the dossiers', () => {
  it('gives a new revision each time', async () => {
    const revisions = new Set<unknown>();
    for (let n = 0; n < 3; n++) {
      changed();
      await refresh();
      revisions.add((await browser.storage.local.get(REVISION_KEY))[REVISION_KEY]);
    }
    expect(revisions.size).toBe(3);
  });

  it('shares one look at the rows between all who ask while it waits', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await list();
    transactions.mockClear();
    await Promise.all(Array.from({ length: 50 }, () => refresh()));
    expect(transactions.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

describe('at the start of the worker', () => {
  it('what has outlived its time goes', async () => {
    setClock('2028-01-05T12:00');
    await put(aDossier({ state: 'integrated', keepUntil: '2028-01-04' }));
    await put(aDossier({ id: uuid(2), remindOn: '2028-02-01' }));
    const row = { key: 'a', structure: { name: 'EHPAD' }, seenOn: '2027-01-04' };
    await remember([row, { ...row, key: 'b', seenOn: '2028-01-04' }]);
    await upkeep();
    expect((await list()).dossiers.map(({ id }) => id)).toEqual([uuid(2)]);
    for await (const part of memoryInParts()) expect(part.map(({ key }) => key)).toEqual(['b']);
    expect.assertions(3);
    expect(await browser.storage.local.get(REVISION_KEY)).toHaveProperty([REVISION_KEY]);
  });
});

// The digest's buttons, where the browser has them, and what they do.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/settings/storage';
import { fakeMissingApis, setClock, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { change, list, put } from './store';
import { onDigestButton, refresh } from './upkeep';

const zone = process.env.TZ;
let permissions: ReturnType<typeof fakeMissingApis>['permissions'];

beforeEach(async () => {
  process.env.TZ = 'Europe/Paris';
  await startAfresh();
  ({ permissions } = fakeMissingApis());
  permissions.notifications = true;
  await changeSettings({ notify: true });
  setClock('2027-01-11T09:00');
});
afterEach(async () => {
  await refresh();
  process.env.TZ = zone;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const url = 'https://ror.esante-occitanie.fr/ror/dossier/7';
const told = async (...numbers: number[]) => {
  for (const n of numbers) await put(aDossier({ id: uuid(n), url }));
  const create = vi.spyOn(browser.notifications, 'create');
  await refresh();
  return create;
};
const titles = (options: unknown) => (options as { buttons?: { title: string }[] }).buttons?.map(({ title }) => title);
const tabs = async () => (await browser.tabs.query({})).map((tab) => tab.url);

describe('the digest', () => {
  it('of one dossier opens it, of several their page', async () => {
    const create = await told(1);
    expect(titles(create.mock.lastCall?.at(-1))).toEqual(['Ouvrir le dossier', 'Rappeler demain']);
    await onDigestButton('digest', 0);
    expect(await tabs()).toContain(url);
    setClock('2027-01-12T09:00');
    await told(2, 3);
    expect(titles(create.mock.lastCall?.at(-1))).toEqual(['Ouvrir mes dossiers', 'Rappeler demain']);
    await onDigestButton('digest', 0);
    expect(await tabs()).toContain('chrome-extension://test-extension-id/dossiers.html');
    expect((await list()).dossiers.map(({ remindOn }) => remindOn)).toEqual(Array(3).fill('2027-01-11'));
  });

  it('opens no other site than the ROR', async () => {
    await put(aDossier({ url: 'https://ror.esante-occitanie.fr.evil.tld/x' }));
    await refresh();
    await onDigestButton('digest', 0);
    expect(await tabs()).toContain('https://ror.esante-occitanie.fr/ror/');
  });

  it('puts off to tomorrow what it told of and is still due, when the press comes days later too', async () => {
    await told(1, 2, 3, 4);
    await put(aDossier({ id: uuid(5) }));
    await change(uuid(2), (dossier) => ({ ...dossier, state: 'integrated' }));
    await change(uuid(3), (dossier) => ({ ...dossier, remindOn: '2027-02-01' }));
    setClock('2027-01-13T08:00');
    await onDigestButton('digest', 1);
    const days = (await list()).dossiers.map(({ remindOn }) => remindOn);
    expect(days).toEqual(['2027-01-14', '2027-01-11', '2027-02-01', '2027-01-14', '2027-01-11']);
    await refresh();
    expect((await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([
      new Date('2027-01-13T09:00').getTime(),
    ]);
  });

  it('has no buttons where the browser has none', async () => {
    const real = browser.notifications.create;
    const create = vi.spyOn(browser.notifications, 'create').mockImplementation(((id: string, options: object) => {
      if ('buttons' in options) throw new Error('Property "buttons" is unsupported by Firefox');
      return real(id, options as never);
    }) as never);
    await put(aDossier());
    await refresh();
    expect(create.mock.results.at(-1)?.type).toBe('return');
    expect(titles(create.mock.lastCall?.at(-1))).toBeUndefined();
  });

  it('hears no button of another notification', async () => {
    await told(1);
    await onDigestButton('other', 1);
    expect((await list()).dossiers[0]?.remindOn).toBe('2027-01-11');
  });

  it('whose trace was damaged puts nothing off and opens the page', async () => {
    await told(1);
    await browser.storage.local.set({ 'dossiers.digest': { on: 'x', ids: [1] } });
    await onDigestButton('digest', 1);
    expect((await list()).dossiers[0]?.remindOn).toBe('2027-01-11');
    await onDigestButton('digest', 0);
    expect(await tabs()).toContain('chrome-extension://test-extension-id/dossiers.html');
  });
});

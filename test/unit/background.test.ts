// The wiring of the worker, on a fake browser.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { put } from '../../lib/dossiers/store';
import { refresh } from '../../lib/dossiers/upkeep';
import { DEFAULTS } from '../../lib/settings/schema';
import { fakeMissingApis, setClock, startAfresh } from '../support/background-fakes';
import { aDossier } from '../support/dossier-rows';

beforeEach(async () => {
  await startAfresh();
  fakeMissingApis();
  setClock('2027-01-05T12:00');
});
afterEach(async () => {
  await refresh();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const ask = (type: string, data: unknown) =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 1 }, page, resolve);
  });
const badge = () => browser.action.getBadgeText({});

describe('the worker', () => {
  it('listens to everything before it awaits anything', () => {
    background.main();
    const { runtime, alarms, tabs, notifications } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      alarms.onAlarm,
      tabs.onRemoved,
      notifications.onClicked,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
  });

  it('starts where there are no notifications', () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    expect(() => background.main()).not.toThrow();
    Object.assign(fakeBrowser, { notifications });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['start', async () => undefined],
    ['installation', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never)],
    ['the start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an alarm', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'wake', scheduledTime: 0 } as never)],
  ])('looks after the badge at %s', async (_, occasion) => {
    background.main();
    if (_ !== 'start') await vi.waitFor(async () => expect(await browser.action.getTitle({})).not.toBe(''));
    await put(aDossier());
    await occasion();
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });

  it.each([
    ['a page of the site', 'site.opening'],
    ['the popup', 'dossiers.list'],
  ])('works all out again when %s opens, its alarm lost', async (_, type) => {
    background.main();
    await refresh();
    await put(aDossier());
    setClock('2027-01-11T09:30');
    const url = 'https://ror.esante-occitanie.fr/ror/';
    const sender = type === 'site.opening' ? { id: 'test-extension-id', url, tab: { id: 1 } } : page;
    await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data: {}, timestamp: 1 }, sender as never, resolve);
    });
    await vi.waitFor(async () => expect(await browser.action.getTitle({})).toContain('1 à relancer'));
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
  });

  it.each([
    { reason: 'install', installType: 'normal', shown: 1 },
    { reason: 'install', installType: 'development', shown: 1 },
    { reason: 'install', installType: 'admin', shown: 0 },
    { reason: 'update', installType: 'normal', shown: 0 },
    { reason: 'chrome_update', installType: 'normal', shown: 0 },
  ])('welcomes $shown time on $reason, installed $installType', async ({ reason, installType, shown }) => {
    fakeMissingApis().self.installType = installType;
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await refresh();
    const url = 'chrome-extension://test-extension-id/welcome.html';
    expect((await browser.tabs.query({})).filter((tab) => tab.url === url)).toHaveLength(shown);
  });

  it('answers on settings, and looks again when they change', async () => {
    background.main();
    expect(await ask('settings.get', {})).toEqual({ res: { ok: true, value: DEFAULTS } });
    const changed = { ...DEFAULTS, notify: true };
    expect(await ask('settings.set', { notify: true })).toEqual({ res: { ok: true, value: changed } });
    await browser.action.setBadgeText({ text: 'old' });
    await ask('settings.set', { notify: false });
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  it('opens the page of the dossiers once, for a message or a click on the digest', async () => {
    background.main();
    expect(await ask('pages.dossiers', {})).toEqual({ res: { ok: true, value: {} } });
    const url = 'chrome-extension://test-extension-id/dossiers.html';
    const pages = async () => (await browser.tabs.query({})).filter((tab) => tab.url === url);
    expect(await pages()).toHaveLength(1);
    const query = vi.spyOn(browser.tabs, 'query').mockImplementation((async () => await pagesNow) as never);
    const pagesNow = [{ id: 5, windowId: 0 }];
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined as never);
    await fakeBrowser.notifications.onClicked.trigger('digest');
    await vi.waitFor(() => expect(update).toHaveBeenCalledWith(5, { active: true }));
    query.mockRestore();
    expect(await pages()).toHaveLength(1);
  });
});

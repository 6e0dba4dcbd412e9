// What is new: told after an update that brings something, for a week, until it is dismissed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEWS_KEY } from '@/lib/storage-keys';
import { dismissNews, hasNews, noteUpdate } from './news';
import { notesSince } from './notes';

const NOTES = ['0.10.0', '0.9.1', '0.9.0'].map((version) => ({ version, keys: [] }));
const versions = (previous: string, current: string) =>
  notesSince(previous, current, NOTES).map(({ version }) => version);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9) });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});
afterEach(() => void vi.useRealTimers());

const updated = (previousVersion?: string, reason = 'update') =>
  noteUpdate({ reason, previousVersion } as Browser.runtime.InstalledDetails);

test('are the notes of the versions in between, as versions are counted', () => {
  expect(versions('0.9.0', '0.10.0')).toEqual(['0.10.0', '0.9.1']);
  expect(versions('0.8', '0.9.0')).toEqual(['0.9.0']);
  expect(versions('0.10.0', '0.10.0')).toEqual([]);
  expect(versions('0.10.0', '0.10.1')).toEqual([]);
});

test('are told after an update, for a week', async () => {
  await updated('0.0.9');
  expect(await hasNews()).toBe(true);
  vi.setSystemTime(new Date(2026, 10, 29, 23));
  expect(await hasNews()).toBe(true);
  vi.setSystemTime(new Date(2026, 10, 30, 1));
  expect(await hasNews()).toBe(false);
});

test('are told no more once dismissed, until another version has some', async () => {
  await updated('0.0.9');
  await dismissNews();
  expect(await hasNews()).toBe(false);
  await updated('0.1.0');
  expect(await hasNews()).toBe(false);
});

test.each([
  ['an installation', undefined, 'install'],
  ['an update of the browser', undefined, 'browser_update'],
  ['an update that brings nothing to see', '0.1.0', 'update'],
])('are not told after %s', async (_, previous, reason) => {
  await updated(previous, reason);
  expect(await hasNews()).toBe(false);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test.each([[null], ['x'], [{ since: 1 }], [{ since: '0.0.1' }], [[]]])(
  'are not told by what was spoilt: %j',
  async (bad) => {
    await browser.storage.local.set({ [NEWS_KEY]: bad });
    expect(await hasNews()).toBe(false);
  },
);

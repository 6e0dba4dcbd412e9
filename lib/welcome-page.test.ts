// Who is welcomed: whoever installed the extension; not those for whom it was installed, and nobody at an update.
import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from './welcome-page';

beforeEach(() => fakeBrowser.reset());

async function opened(reason: string, installType: string): Promise<number> {
  vi.spyOn(browser.management, 'getSelf').mockImplementation((async () => ({ installType })) as never);
  const create = vi.spyOn(browser.tabs, 'create');
  create.mockClear();
  await welcome({ reason } as Browser.runtime.InstalledDetails);
  return create.mock.calls.length;
}

test.each([
  ['install', 'normal', 1],
  ['install', 'development', 1],
  ['install', 'sideload', 1],
  ['install', 'admin', 0],
  ['update', 'normal', 0],
  ['update', 'admin', 0],
  ['chrome_update', 'normal', 0],
  ['shared_module_update', 'normal', 0],
])('%s, %s: %i tab', async (reason, installType, tabs) => {
  expect(await opened(reason, installType)).toBe(tabs);
});

// Settings read whatever is stored, and changed at the same time.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, Settings } from './schema';
import { changeSettings, readSettings } from './storage';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep what is chosen', async () => {
    expect(await changeSettings({ notify: true })).toEqual({ ...DEFAULTS, notify: true });
    expect(await changeSettings({ separator: '-' })).toEqual({ ...DEFAULTS, notify: true, separator: '-' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true, separator: '-' });
  });

  it('lose none of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ notify: true }),
      changeSettings({ folded: true }),
      changeSettings({ reminderDays: 3 }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true, folded: true, reminderDays: 3 });
  });

  it('take the default for a bad value alone', async () => {
    const stored = { ...DEFAULTS, firstReminderDays: 'soon', memoryDays: 9999, notify: true, gone: 1 };
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true });
  });

  it('leave alone what a change does not name', async () => {
    await changeSettings({ notify: true });
    expect(await changeSettings({ notify: undefined, folded: true })).toEqual({
      ...DEFAULTS,
      notify: true,
      folded: true,
    });
  });

  it('are whole whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ off: fc.jsonValue(), filters: fc.jsonValue(), notify: fc.jsonValue() })),
        async (stored) => {
          await browser.storage.local.set({ settings: stored });
          expect(Settings.safeParse(await readSettings()).success).toBe(true);
        },
      ),
    );
  });
});

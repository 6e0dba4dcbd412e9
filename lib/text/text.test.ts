// A sentence asked for once the extension is gone from under an open page.
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { plural, t } from './text';

afterEach(() => void vi.restoreAllMocks());

test('is empty, rather than an error at each change of the page', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('search_hits')).toBe(' ');
  expect(plural('badge_open', 1200)).toBe(' ');
});

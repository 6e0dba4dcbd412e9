// Sentences: asked for again, and once the extension is gone from under an open page.
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { forget, plural, t } from './text';

afterEach(() => {
  vi.restoreAllMocks();
  forget();
});

test('is asked of the browser once, whatever is put in it', () => {
  const asked = vi.spyOn(browser.i18n, 'getMessage');
  expect(t('form_page_title', 'tilluls', 'a')).toContain('tilluls');
  expect(t('form_page_title', '$2 $1', 'b')).toContain('$2 $1');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('is empty, rather than an error at each change of the page', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('search_hits')).toBe(' ');
  expect(plural('badge_open', 1200)).toBe(' ');
});

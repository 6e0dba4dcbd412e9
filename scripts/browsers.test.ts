// A browser is the one that the environment names, or none: never another in its place.
import { afterEach, expect, it, vi } from 'vitest';
import { BrowserMissing, ensureBrowsers, findBrowser } from './browsers';

afterEach(() => vi.unstubAllEnvs());

it('takes the program that the environment names', () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath);
  expect(findBrowser('firefox')).toBe(process.execPath);
  expect(ensureBrowsers(['firefox'])).toEqual({ firefox: process.execPath });
});

it('says so when that program is not there', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/program');
  expect(() => findBrowser('chromium')).toThrow(BrowserMissing);
  expect(() => ensureBrowsers(['chromium'])).toThrow('CHROMIUM_PATH ne mène à aucun programme : /no/such/program');
});

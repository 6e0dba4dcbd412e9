// Who may ask how a page is built: pages of the extension, and nobody who only says so.
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { outline } from '@/lib/site/outline';
import { answerOwnPages, onKey } from './answers';

vi.mock('@/lib/site/outline', () => ({ outline: vi.fn(() => ({ tag: 'html', attributes: {}, nodes: [] })) }));

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => void;
let listen: Listener;
beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((one: Listener) => {
    listen = one;
  }) as never);
  answerOwnPages();
});

const own = { id: browser.runtime.id, url: browser.runtime.getURL('' as '/popup.html') };
function ask(message: unknown, sender: object) {
  const answers: unknown[] = [];
  listen(message, sender, (value) => answers.push(value));
  return answers;
}

test('a page of the extension gets its answer, in a tab or not', () => {
  expect(ask('here', own)).toEqual([true]);
  expect(ask('outline', { ...own, url: `${own.url}structure.html?tab=1`, tab: { id: 3 } })).toHaveLength(1);
  expect(ask('anything', own)).toEqual([]);
});

test('a key goes to the overlay once there is one, which says whether it had a use for it', () => {
  expect(ask('search', own)).toEqual([]);
  const focus = vi.fn((part: unknown) => part === 'search');
  onKey(focus);
  expect(ask('search', own)).toEqual([true]);
  expect(ask('name', own)).toEqual([]);
  ask('search', { ...own, url: 'https://ror.esante-occitanie.fr/ror/' });
  expect(focus).toHaveBeenCalledTimes(2);
});

test.each([
  ['another extension', { ...own, id: 'another' }],
  ['a page of the site', { ...own, url: 'https://ror.esante-occitanie.fr/ror/' }],
  ['a look-alike', { ...own, url: `https://a.test/?${own.url}` }],
  ['nobody', {}],
])('%s gets none', (_, sender) => {
  expect(ask('outline', sender)).toEqual([]);
  expect(outline).not.toHaveBeenCalled();
});

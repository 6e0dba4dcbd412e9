// A key of the browser goes to the active tab's page, and to the window of the icon where that page has no use for it.
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { boundKeys, onCommand } from './commands';

const send = vi.fn<(id: number, message: unknown) => Promise<unknown>>();
const openPopup = vi.fn(async () => {});

beforeEach(() => {
  vi.restoreAllMocks();
  send.mockReset().mockResolvedValue(true);
  openPopup.mockClear();
  Object.assign(browser.tabs, { sendMessage: send, query: async () => [{ id: 8 }] });
  Object.assign(browser.action, { openPopup });
});

it.each(['search', 'filters', 'name'])(
  '« %s » is passed to the tab the key was pressed in, and to no other',
  async (command) => {
    await onCommand(command, { id: 3 } as never);
    expect(send.mock.calls).toEqual([[3, command]]);
    expect(openPopup).not.toHaveBeenCalled();
  },
);

it('goes to the tab on screen where the browser names none', async () => {
  await onCommand('search');
  expect(send.mock.calls).toEqual([[8, 'search']]);
});

it.each([
  ['the page has no overlay', () => Promise.reject(new Error('no receiver'))],
  ['the overlay has no such place now', () => Promise.resolve(undefined)],
  ['something else answers', () => Promise.resolve('yes')],
])('opens the window of the icon when %s', async (_, answer) => {
  send.mockImplementation(answer);
  await onCommand('name', { id: 3 } as never);
  expect(openPopup).toHaveBeenCalledOnce();
});

it('leaves alone what is not ours, and a browser that cannot open the window', async () => {
  await onCommand('_execute_action', { id: 3 } as never);
  await onCommand('here', { id: 3 } as never);
  expect(send).not.toHaveBeenCalled();
  send.mockResolvedValue(undefined);
  openPopup.mockRejectedValueOnce(new Error('no gesture'));
  await onCommand('search', { id: 3 } as never);
  Object.assign(browser.action, { openPopup: undefined });
  await onCommand('search', { id: 3 } as never);
});

it('keys are told as they are bound, in one order, those without one too', async () => {
  const all = [
    { name: '_execute_action', shortcut: 'Alt+Shift+D' },
    { name: '_execute_sidebar_action', shortcut: 'F9' },
    { name: 'name' },
    { name: 'search', shortcut: 'Ctrl+Space' },
  ];
  Object.assign(browser, { commands: { getAll: async () => all } });
  expect(await boundKeys()).toEqual([
    { name: 'search', shortcut: 'Ctrl+Space' },
    { name: 'name', shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+Shift+D' },
  ]);
  Object.assign(browser, { commands: undefined });
  expect(await boundKeys()).toEqual([]);
});

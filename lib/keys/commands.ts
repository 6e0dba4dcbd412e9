// Keys of the browser that lead to a part of the overlay: passed to the page on screen, in the active tab alone.
import { type Browser, browser } from 'wxt/browser';

/** By their names in the manifest, which are those of the overlay's places. */
const PART_COMMANDS = ['search', 'filters', 'name'] as const;
/** The browser's own name for the one that opens the window of the icon. */
export const POPUP_COMMAND = '_execute_action';

const leadsToPart = (command: string) => (PART_COMMANDS as readonly string[]).includes(command);

/**
 * On `commands.onCommand`. Where the page has no such place (another site, another page, a feature switched off), the window of the
 * icon opens: a key that does nothing looks broken.
 */
export async function onCommand(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (!leadsToPart(command)) return;
  // Chrome gives no tab for a page it does not let extensions see.
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  const found = id !== undefined && (await browser.tabs.sendMessage(id, command).catch(() => false));
  if (found !== true) await browser.action.openPopup?.().catch(() => undefined);
}

export interface BoundKey {
  name: string;
  /** As the browser writes it, '' while none is bound. */
  shortcut: string;
}

/** The keys as they are bound now, in the order of the manifest; none where the browser has none (Firefox for Android). */
export async function boundKeys(): Promise<BoundKey[]> {
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  const order = [...PART_COMMANDS, POPUP_COMMAND] as readonly string[];
  return commands
    .flatMap(({ name, shortcut }) => (name && order.includes(name) ? [{ name, shortcut: shortcut ?? '' }] : []))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

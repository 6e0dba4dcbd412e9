// Real mouse and keyboard events, as the browser's own input layer makes them.
import type { KeyInput, Page } from 'puppeteer-core';
import type { Aim } from './in-page/aim';
import { eventually } from './poll';

export interface Mouse {
  /** 2 for a double click. */
  count?: number;
  button?: 'left' | 'middle' | 'right';
}

/** The options of a drop-down, and which one it is on. */
export interface Options {
  labels: string[];
  at: number;
}

/** The point of an element that stands still (twice the same) and is not covered. */
export async function pointOf(
  what: string,
  timeout: number,
  aim: () => Promise<Aim | undefined>,
): Promise<{ x: number; y: number }> {
  let last: Aim | undefined;
  return eventually(
    async () => {
      const now = await aim();
      const still = now && last?.x === now.x && last.y === now.y;
      last = now;
      return still && !now.covered ? now : undefined;
    },
    () =>
      `${what} cannot be pressed: ${last?.covered ? `a click would hit ${last.covered}` : 'it does not stand still'}`,
    timeout,
  );
}

export async function clickAt(page: Page, { x, y }: { x: number; y: number }, mouse: Mouse): Promise<void> {
  await page.mouse.click(x, y, { count: mouse.count ?? 1, button: mouse.button ?? 'left' });
}

export async function typeInto(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** Replaces what the focused field holds. */
export async function fill(page: Page, text: string): Promise<void> {
  await press(page, [process.platform === 'darwin' ? 'Meta+a' : 'Control+a']);
  if (text === '') await press(page, ['Backspace']);
  else await typeInto(page, text);
}

/** Presses keys one after the other; `Control+Shift+k` holds the first ones down. */
export async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    // `+` alone is a key; elsewhere it joins.
    const parts = combination === '+' ? ['+'] : combination.split('+');
    const held = parts.slice(0, -1) as KeyInput[];
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(parts.at(-1) as KeyInput);
    for (const key of held.reverse()) await page.keyboard.up(key);
  }
}

/** Arrow keys, as many as there are options between the one shown and the one wanted. */
export async function choose(page: Page, list: Options | undefined, label: string): Promise<void> {
  if (!list) throw new Error('not a drop-down: it has no options to choose from');
  const wanted = list.labels.indexOf(label);
  if (wanted < 0) throw new Error(`no option « ${label} » among: ${list.labels.join(', ')}`);
  const key = wanted > list.at ? 'ArrowDown' : 'ArrowUp';
  await press(page, Array<string>(Math.abs(wanted - list.at)).fill(key));
}

// Uses every control of a page once, and those that come of it: what a page does in any of its states, it does here.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** More than any page of ours has; a control that comes back under another name would else go on for ever. */
const MOST = 120;

/** Presses, ticks, chooses and fills; gives how many times. Links, which would leave the page, are let be. */
export async function pressAll(page: Page): Promise<number> {
  const used: string[] = [];
  // What it shows first is asked of the background.
  await pause(800);
  const url = page.url();
  while (used.length < MOST && page.url() === url) {
    const name = await page.evaluate(act, used, false);
    if (name === undefined) break;
    used.push(name);
    // One that leaves the page takes the answer with it.
    await page.evaluate(act, used.slice(0, -1), true).catch(() => undefined);
    await pause(60);
    // A tab that was opened stands in front: what is behind draws nothing.
    await page.bringToFront();
  }
  return used.length;
}

/** In the page: the name of the first control not used before; with `really`, uses it. */
function act(before: readonly string[], really: boolean): string | undefined {
  const nameOf = (element: Element) => {
    const said = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    // One card of many is as good as another.
    return `${element.localName} ${said ?? element.textContent}`.replace(/\d+/g, '0').slice(0, 60);
  };
  const controls = [...document.querySelectorAll('button, summary, input, select, textarea')].filter(
    (element) => !element.matches(':disabled, [type=file]') && element.checkVisibility(),
  );
  const next = controls.find((element) => !before.includes(nameOf(element)));
  if (!next || !really) return next && nameOf(next);
  // These wait for a person.
  window.print = () => {};
  window.close = () => {};
  const field = next as HTMLInputElement;
  if (next instanceof HTMLSelectElement) next.selectedIndex = next.options.length - 1;
  else if (next.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'))
    field.value = field.type === 'date' ? '2027-03-01' : field.type === 'number' ? '5' : 'EHPAD LES <b>PINS</b>';
  else field.click();
  if (!next.matches('button, summary'))
    for (const type of ['input', 'change']) next.dispatchEvent(new Event(type, { bubbles: true }));
  return nameOf(next);
}

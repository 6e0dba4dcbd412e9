// Runs in the page: what the drivers call there. Bundled into one expression by `inject.ts`.
import { type Aim, aim } from './aim';
import { find, type Step } from './query';
import { displayedText, listing, type Seen, seen } from './seen';

/** All that the steps lead to. */
export const look = (root: ParentNode, steps: readonly Step[]): Seen[] => find(root, steps).map(seen);

/** Where to press to hit the one element the steps lead to; undefined when there is none, or more than one. */
export function point(root: ParentNode, steps: readonly Step[]): Aim | undefined {
  const [element, other] = find(root, steps);
  return element && !other ? aim(element) : undefined;
}

/** Gives the keyboard to the one element the steps lead to. */
export function focus(root: ParentNode, steps: readonly Step[]): boolean {
  const [element, other] = find(root, steps);
  if (!element || other) return false;
  (element as HTMLElement).focus();
  return true;
}

/** The labels of a drop-down's options, and which one it is on. */
export function options(root: ParentNode, steps: readonly Step[]): { labels: string[]; at: number } | undefined {
  const [element] = find(root, steps);
  if (!(element instanceof HTMLSelectElement)) return undefined;
  return { labels: [...element.options].map(({ text }) => text), at: element.selectedIndex };
}

/** Puts `value` in a field and says so, as the browser does when its own picker has been used. */
export function setValue(root: ParentNode, steps: readonly Step[], value: string): void {
  const [element] = find(root, steps);
  if (!(element instanceof HTMLInputElement)) throw new Error('not a field');
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

export { displayedText, listing };

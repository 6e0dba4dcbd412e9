// The extension is updated, stopped or taken away under an open page: what is told then, and what a new copy finds of the old one.
import { onAbort } from '@/lib/signals';
import { documents } from '@/lib/site/frames';
import { ATTRIBUTE } from '@/lib/site/mark';
import { t } from '@/lib/text/text';
import { draw } from './draw';

/** Once `signal` aborts, what is left in `host` is a sentence, with the words last searched for, until it is closed. */
export function farewell(host: Element, dock: HTMLElement, signal: AbortSignal): void {
  // The extension's texts go with it.
  const [ended, sought, close] = [t('overlay_ended'), t('overlay_ended_words'), t('overlay_ended_close')];
  onAbort(signal, () => {
    const words = searchBox(dock)?.value;
    dock.role = 'alert';
    draw(dock, [words ? `${ended} ${sought} « ${words} »` : ended, ['button', { type: 'button' }, close]]);
    dock.onclick = () => host.remove();
  });
}

const searchBox = (place?: ParentNode) => place?.querySelector<HTMLInputElement>('.search-box');

/** While this goes on, the dock's style (`ending.css`) does not tell that the extension is gone. */
export function stayAlive(dock: HTMLElement): void {
  const tell = () => {
    for (const animation of dock.getAnimations()) animation.currentTime = 0;
  };
  setInterval(tell, 1000);
  // Time has passed without us in a tab that was not looked at.
  for (const type of ['pageshow', 'visibilitychange']) addEventListener(type, tell);
}

type Firefox = { openOrClosedShadowRoot?: ShadowRoot };

/**
 * Firefox starts the extension on open pages when it is installed, updated or allowed again: takes away what the copy before it left,
 * and gives the words in its search box.
 */
export function sweep(): string | undefined {
  const host: (Element & Firefox) | null = document.querySelector('compagnon-ror');
  if (!host) return;
  const words = searchBox(host.openOrClosedShadowRoot)?.value;
  host.remove();
  const frameset = document.querySelector('frameset');
  // Ours was one more than there are frames. Of its style sheet the next one says the same, and wins.
  const rows = frameset?.querySelectorAll(':scope > :is(frame, frameset)').length;
  if (frameset) frameset.rows = frameset.rows.split(',').slice(0, rows).join();
  for (const inner of documents())
    for (const element of inner.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE);
  return words;
}

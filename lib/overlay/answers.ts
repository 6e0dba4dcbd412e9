// What the extension's own pages and its worker may ask of the page on screen: is the extension there, how is the page built, and
// the focus for a part of the overlay.
import { browser } from 'wxt/browser';
import { outline } from '@/lib/site/outline';

let focusOn: (part: unknown) => boolean = () => false;

/** Once there is an overlay: gives a part of it the focus, and says whether there was one. */
export function onKey(listener: typeof focusOn): void {
  focusOn = listener;
}

/** Answers pages of ours, never a page of the site nor a script in one. Stands before all else: it serves where nothing is recognised. */
export function answerOwnPages(): void {
  browser.runtime.onMessage.addListener((message, { id, url }, answer) => {
    if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL(''))) return;
    if (message === 'here' || focusOn(message)) answer(true);
    if (message === 'outline') answer(outline());
  });
}

// What a page of the extension may ask of the page on screen: is the extension there, and how is the page built?
import { browser } from 'wxt/browser';
import { outline } from '@/lib/site/outline';

/** Answers pages of ours, never a page of the site nor a script in one. Stands before all else: it serves where nothing is recognised. */
export function answerOwnPages(): void {
  browser.runtime.onMessage.addListener((message, { id, url }, answer) => {
    if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL(''))) return;
    if (message === 'here') answer(true);
    if (message === 'outline') answer(outline());
  });
}

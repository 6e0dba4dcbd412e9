// The keyword `ror` of the address bar: finds a structure seen or pinned, and opens its page on the ROR.
import { type Browser, browser } from 'wxt/browser';
import type { Answer } from '@/lib/catalogue/catalogue';
import { findRemembered } from '@/lib/catalogue/remembered';
import { onRor, START_PAGE } from '@/lib/origin';
import { t } from '@/lib/text/text';
import { type Suggestion, suggestionsFor, type Writing, written } from './suggestions';

/** Browsers show eight or nine lines, the first of which is ours to word. */
const SHOWN = 8;

type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;
type Find = (words: string, limit: number) => Promise<Answer>;

/** What cannot be read finds nothing; the ROR itself can be opened all the same. */
async function ask(find: Find, words: string): Promise<Pick<Answer, 'hits' | 'guesses'>> {
  return find(words.slice(0, 200), SHOWN).catch(() => ({ hits: [], guesses: false }));
}

/** Where Enter leads: to the structure that answers best, else to the ROR's first page. Guesses are shown, never opened unseen. */
export async function addressFor(words: string, find: Find = findRemembered): Promise<string> {
  if (words.trim() === '') return START_PAGE;
  const { hits, guesses } = await ask(find, words);
  return (guesses ? undefined : onRor(hits[0]?.entry.row.href)) ?? START_PAGE;
}

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Firefox alone takes descriptions as they are. */
const writingOf = (): Writing => (browser.runtime.getURL('').startsWith('moz-') ? 'plain' : 'xml');

/** Call it synchronously at worker start. */
export function listenToOmnibox(find: Find = findRemembered): void {
  const { omnibox } = browser;
  // Absent on browsers without an address bar of this kind.
  if (!omnibox) return;
  const writing = writingOf();
  const hint = () => omnibox.setDefaultSuggestion({ description: written(t('omnibox_hint'), writing) });
  let asked = '';
  omnibox.onInputStarted.addListener(() => {
    hint();
    // Read before the first letter: the list takes a moment.
    void ask(find, '');
  });
  omnibox.onInputChanged.addListener((words, suggest: (suggestions: Suggestion[]) => void) => {
    asked = words;
    void ask(find, words).then((answer) => {
      // A slow answer must not replace that of the words that followed.
      if (asked !== words) return;
      const { first, suggestions } = suggestionsFor(words, answer, writing);
      omnibox.setDefaultSuggestion({ description: first });
      suggest(suggestions);
    });
  });
  omnibox.onInputEntered.addListener((words, disposition) => {
    void addressFor(words, find).then((url) => open(url, disposition));
  });
  hint();
}

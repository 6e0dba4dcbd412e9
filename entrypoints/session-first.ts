// Before a page's own code is there: asks the session's memory for what its first image is made of, so that the two come together.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DRAFTS_KEY, FIRST_KEY } from '@/lib/storage-keys';

export default defineUnlistedScript(() => {
  globalThis.compagnonFirst = browser.storage.session.get([FIRST_KEY, DRAFTS_KEY]);
  // Whoever awaits it sees what was refused.
  globalThis.compagnonFirst.catch(() => undefined);
});

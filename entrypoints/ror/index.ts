// On the ROR: starts the overlay in the outermost frame that is ours; inner frames are read from there.
// Declared as a content script in `wxt.config.ts`: WXT's own wrapper tells the page our id and lets it end us.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOwnPages } from '@/lib/overlay/answers';
import { send } from '@/lib/overlay/send';
import { startOverlay } from '@/lib/overlay/start';
import { isOutermost } from '@/lib/site/frames';

export default defineUnlistedScript(() => {
  if (!isOutermost()) return;
  answerOwnPages();
  void startOverlay(send);
});

// How long the overlay lives: until the extension itself is gone. Nothing the page does ends it.
import { browser } from 'wxt/browser';

/** Is this script still that of a running extension? After an update or a removal, `runtime.id` is gone. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** How often the end is looked for when nothing else would tell, ms. */
const PROBE_MS = 1000;

/**
 * A signal that aborts when the extension is gone, and not before: a page can forge the event that would end
 * WXT's own context, so that one is not listened to.
 */
export function lifetime(): AbortSignal {
  const controller = new AbortController();
  // Firefox ends the script with its extension: nobody would be there to look.
  if (import.meta.env.FIREFOX) return controller.signal;
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    controller.abort();
  }, PROBE_MS);
  return controller.signal;
}

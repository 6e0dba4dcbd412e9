// Brings the overlay up on a page: what is recognised, what is known, and the features over both.
import { createDirectory } from '@/lib/directory/directory';
import { FEATURES } from '@/lib/features';
import type { Send } from '@/lib/sender';
import { watchSite } from '@/lib/site/site';
import { onKey } from './answers';
import { sweep } from './ending';
import { lifetime } from './lifetime';
import { opening } from './opening';
import { runFeatures } from './runner';
import { createOverlay } from './surface';

/** Starts once per page, asking by `send`; ends when the extension itself is gone, leaving the page as it was. */
export async function startOverlay(send: Send): Promise<void> {
  const signal = lifetime();
  // A worker that is being replaced answers the second time.
  const open = await opening(send, signal).catch(() => opening(send, signal));
  const { settings, visited, strip, onDossiers } = open;
  const site = watchSite(signal);
  open.onLearned(site.reread);
  const words = import.meta.env.FIREFOX && sweep();
  const overlay = createOverlay(
    open.style,
    (folded) => {
      overlay.fold(folded);
      void send('settings.set', { folded }).catch(() => undefined);
    },
    site.reread,
    signal,
  );
  overlay.fold(settings.now().folded);
  onKey(overlay.focus);
  settings.subscribe((now) => overlay.fold(now.folded), signal);
  const gone = (event: Event) => event.isTrusted && void send('site.gone', {}).catch(() => undefined);
  addEventListener('pagehide', gone, { signal });
  const directory = createDirectory(site, send, signal);
  if (words) directory.ask({ words });
  runFeatures(
    FEATURES,
    { site, overlay, directory, settings, send, visited, strip, onDossiers },
    (report) => send('site.report', report),
    signal,
  );
}

// Quick filters: one click shows the medico-social offer, then narrows it: public, department, type, mine, as kept under a name.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { card } from '@/lib/overlay/cards';
import { NO_CHOICE } from '@/lib/settings/defaults';
import { onAbort } from '@/lib/signals';
import { isTicked, tick } from '@/lib/site/act';
import { LONG, type View } from '@/lib/site/pages';
import { t } from '@/lib/text/text';

/** True while a run follows another at once: the directory has changed its address, it was not opened again. */
let again = false;

/** The counts beside the choices follow the words once typing rests, ms. */
const REST_MS = 300;

export default defineFeature({
  id: 'quick-filters',
  pages: ['directory'],
  hooks: [],
  uses: ['mssToggle'],
  expects,
  setup,
});

/** A short list may be any list; a directory has the box. */
function expects({ list }: View): boolean {
  return Number(list?.declared() ?? list?.count()) > LONG;
}

function setup({ signal, site, view, part, overlay, directory, settings, send }: FeatureContext) {
  const box = () => part('mssToggle');
  /** What the counts are about, and what they will be about once typing rests. */
  let counted = { words: '', known: 0 };
  let coming = counted;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  let using: Promise<void> = Promise.resolve();
  /** Presses still to be worked out: what is drawn meanwhile would put a drop-down back under the keys. */
  let pending = 0;

  const show = card(
    'cards.filters',
    (type, data) => directory.about(() => send(type, data)),
    overlay.slot('filters', signal),
    (act, value) => {
      const mss = box();
      if (act === 'mss') return mss && tick(mss, !isTicked(mss));
      pending++;
      using = using.then(() => use(act, value));
    },
  );

  /** The background works out what is asked then, and keeps it. */
  async function use(act: string, value: string) {
    const { words, filter } = directory.question();
    const list = directory.listId();
    const used = { act, value, choice: filter, words: words.slice(0, 200), ...(list && { list }) };
    try {
      const after = await directory.about(() => send('filters.act', used));
      if (signal.aborted) return;
      said = after.said;
      // What was typed meanwhile stays, unless this changes the words too.
      if (after.words !== used.words) directory.ask({ filter: after.choice, words: after.words });
      else if (JSON.stringify(after.choice) !== JSON.stringify(filter)) directory.ask({ filter: after.choice });
    } catch {
      said = t('filters_failed');
    } finally {
      pending--;
      redraw();
    }
  }

  function redraw() {
    if (pending > 0) return;
    const mss = box();
    const list = directory.listId();
    show({
      ...(mss ? { mss: isTicked(mss) } : {}),
      choice: directory.question().filter,
      asking: directory.asking(),
      ready: directory.list() !== null,
      ...(list && { list, ...counted }),
      said,
    });
  }

  function changed() {
    const now = { words: directory.question().words.slice(0, 200), known: directory.answer().known };
    // The page changes at any time; only what is asked or known starts the wait anew.
    if (now.words !== coming.words || now.known !== coming.known) {
      coming = now;
      clearTimeout(rest);
      rest = setTimeout(() => {
        counted = now;
        redraw();
      }, REST_MS);
    }
    redraw();
  }

  directory.ask({ filter: settings().filters });
  if (directory.asking()) said = t('filters_restored');
  site.subscribe(redraw, signal);
  directory.subscribe(changed, signal);
  redraw();
  onAbort(signal, () => {
    clearTimeout(rest);
    again = true;
    setTimeout(() => (again = false));
    directory.ask({ filter: NO_CHOICE });
  });

  const mss = box();
  const { defaultView, readyState } = view.document;
  const ready = () => mss && !isTicked(mss) && tick(mss, true);
  if (!settings().tickMssOnOpen || again || reloaded(view.document)) return;
  // Not before the site's own scripts listen to its boxes: all have run once the page is loaded.
  if (readyState === 'complete') ready();
  else defaultView?.addEventListener('load', ready, { signal });
}

/** A directory that reloads when its box is ticked must not be ticked again by itself, or it would never rest. */
function reloaded({ referrer, location }: Document): boolean {
  const path = (address: string) => address.split(/[?#]/)[0];
  return path(referrer) === path(location.href);
}

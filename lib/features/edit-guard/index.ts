// On a sheet that belongs to an open dossier, the first edit made outside it meets a question: it would be erased.
// What was pressed or typed is held that once, not played again: nobody but the person edits the page.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Drawn, Output } from '@/lib/messages';
import { isEdit } from '@/lib/site/edits';
import { isGone } from '@/lib/site/frames';
import { bringIntoView } from '@/lib/site/scroll';

/** All that an edit is made of; of a press, only its end asks. */
const EVENTS = 'beforeinput keydown pointerdown mousedown pointerup mouseup click';
const ASKS = /input|key|click/;
/** Edits held while the question stands: whoever goes on this often has not seen it. */
const MOST_HELD = 4;
/** How long what is said to whoever goes on stays, ms. */
const SAID_MS = 8000;

export default defineFeature({ id: 'edit-guard', pages: ['structure'], hooks: [], setup });

function setup({ signal, site, view, part, overlay, sheet, send, onDossiers }: FeatureContext) {
  const show = overlay.slot('ask', signal);
  let guard: Output<'guard.ask'> | undefined;
  let told = '';
  /** What was about to be edited, while the question stands. */
  let held: HTMLElement | undefined;
  let times = 0;
  let composing = false;

  const link = () => part('openDossier') as HTMLAnchorElement | undefined;

  async function look(again = false) {
    const structure = await sheet();
    if (signal.aborted || !structure || isGone(view.document)) return;
    const href = view.document.location.href.slice(0, 2000);
    const own = link()?.href?.slice(0, 2000);
    const about = { structure, notice: part('dossierNotice') !== undefined, href, ...(own ? { link: own } : {}) };
    const text = JSON.stringify(about);
    if (text === told && !again) return;
    told = text;
    const answer = await send('guard.ask', about).catch(() => undefined);
    if (text === told && !held) guard = answer;
  }

  /** Goes on all the same: by the button, by Esc, or by not having seen the question. */
  function pass() {
    const back = held;
    held = undefined;
    show(guard?.after ?? []);
    guard = undefined;
    setTimeout(() => held || show([]), SAID_MS);
    if (back && !isGone(view.document)) back.focus();
    void sheet().then((structure) => structure && send('guard.pass', { structure }).catch(() => undefined));
  }

  function open() {
    const own = link();
    if (guard?.url) return view.document.location.assign(guard.url);
    // A button of the site: the person presses it.
    if (own) {
      bringIntoView(own);
      own.focus();
    } else ask(guard?.how ?? []);
  }

  function ask(drawn: readonly Drawn[]) {
    show(drawn, (what) => (what === 'open' ? open() : pass()))?.focus();
  }

  function hold(event: Event) {
    const { type, key } = event as KeyboardEvent;
    const leaves = held && key === 'Escape';
    if (!guard?.question.length || !event.isTrusted || overlay.ousted() || !(leaves || isEdit(event))) return;
    // The control, not the drawing in it.
    const path = event.composedPath() as HTMLElement[];
    const target = path.find(({ tabIndex }) => tabIndex >= 0) ?? path[0];
    if (!event.cancelable) {
      // A word being composed cannot be held: it is asked about once it is there.
      if (composing) return;
      composing = true;
      const ended = () => {
        held = target;
        ask(guard?.question ?? []);
      };
      path[0]?.addEventListener('compositionend', ended, { once: true, signal });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (leaves) return pass();
    if (!ASKS.test(type)) return;
    if (held && ++times > MOST_HELD) return pass();
    held = target;
    ask(guard.question);
  }

  const inner = view.document.defaultView;
  for (const type of EVENTS.split(' ')) inner?.addEventListener(type, hold, { capture: true, signal });
  // Where the question has the focus: nothing else of that page is the sheet's.
  if (inner !== window)
    addEventListener('keydown', (event) => event.key === 'Escape' && hold(event), { capture: true, signal });
  site.subscribe(() => void look(), signal);
  onDossiers(() => void look(true));
  void look();
}

// Keyword search in place of Ctrl+F: hits in a list of our own as one types, the page given back on Enter or Esc.

import { mayNarrow, narrow } from '@/lib/directory/narrow';
import { readThrough } from '@/lib/directory/read-through';
import { reveal } from '@/lib/directory/reveal';
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Hit } from '@/lib/messages';
import { onAbort } from '@/lib/signals';
import { isTicked } from '@/lib/site/act';
import { marker } from '@/lib/site/mark';
import type { View } from '@/lib/site/pages';
import { t } from '@/lib/text/text';
import { createHitList, paint } from './hit-list';
import { panel, searchBox, status } from './view';

/** The site's own list is touched only once typing rests, ms. */
const REST_MS = 500;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export default defineFeature({ id: 'keyword-search', pages: ['directory'], hooks: ['structureList'], expects, setup });

/** Before a category is ticked there is no list to find. */
function expects({ parts }: View): boolean {
  const mss = parts.get('mssToggle')?.element;
  return !mss || isTicked(mss);
}

function setup({ signal, view, overlay, directory, send }: FeatureContext) {
  const showStatus = overlay.slot('status', signal);
  const input = searchBox();
  const found = panel();
  const hits = createHitList(found.list, pick, pin);
  const marks = marker(view.document, signal);
  /** Apart from the marks of a revealed row, which go before these. */
  const narrowing = marker(view.document, signal);
  const hidden = new Set<Element>();
  let question = directory.question();
  /** Our list lies over the site's; false once the page was given back. */
  let open = true;
  /** The site's own list shows the answer to the filters, so ours need not. */
  let narrowed = false;
  let note = '';
  let reading: AbortController | undefined;
  let share = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const showing = () => open && directory.asking() && !(narrowed && question.words.trim() === '');

  function redraw() {
    const answer = directory.answer();
    const shown = showing();
    const complete = directory.known();
    if (shown) hits.draw(answer.hits);
    found.show(shown, answer, complete, note, shown ? hits.active() : undefined);
    // As it is asked now: what has just been typed is not put back by an answer to what was typed before.
    const { words } = directory.question();
    if (input.value !== words) input.value = words;
    input.ariaExpanded = `${shown}`;
    mark();
    const { declared, asking } = directory;
    showStatus(status({ answer, declared: declared(), asking: asking(), complete, share: reading && share }), () =>
      reading ? reading.abort() : void readAll(),
    );
  }

  /** Told to who does not see it: the hit that Enter would open. */
  function mark() {
    const id = showing() ? hits.activeId() : '';
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  }

  function reopen() {
    if (open || !directory.asking()) return;
    open = true;
    redraw();
  }

  /** The page is given back; what was asked stays in the box, ready to be shown again. */
  function close() {
    open = false;
    reading?.abort();
    redraw();
  }

  function pressed(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (event.isComposing) return;
    if (step !== undefined && !open) reopen();
    else if (step !== undefined && showing()) {
      event.preventDefault();
      hits.move(step);
      redraw();
    } else if (event.key === 'Enter' && event.isTrusted) {
      event.preventDefault();
      void pick(hits.active());
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  }

  async function pick(hit: Hit | undefined) {
    if (!hit || !showing()) return;
    // The page is given back as it is, with the row shown: nothing of it is hidden any more under who looks at it.
    clearTimeout(rest);
    rest = undefined;
    // Narrowed to an earlier answer, or by filters that hide this hit: it must be on the site's own list to be shown there.
    const element = directory.place(hit.key)?.element;
    if (element && hidden.has(element)) narrow(directory, null, narrowing, hidden);
    close();
    if (await reveal(hit, directory, marks, signal)) return;
    note = t('search_not_on_page', hit.name);
    reopen();
  }

  /** Pins a hit, or takes its pin away; what is asked is answered anew, with it in its place. */
  async function pin({ key, pinned }: Hit) {
    const list = directory.listId();
    const asked = { key, on: !pinned, ...(list && { list }) };
    await directory
      .about(() => send('pins.toggle', asked))
      .then(
        () => directory.ask({}),
        () => (note = t('pins_failed')),
      );
    if (!signal.aborted) redraw();
  }

  function act(what: string, value: string) {
    const marked = hits.active();
    if (what === 'close') return close();
    // The box takes the focus back: one goes on typing, or choosing.
    input.focus();
    if (what === 'chip') directory.ask({ words: directory.answer().chips[Number(value)]?.without ?? '' });
    else if (marked) void pin(marked);
  }

  async function readAll() {
    reading = new AbortController();
    share = 0;
    redraw();
    const progress = () => {
      share = Math.min(1, directory.answer().known / directory.declared());
      redraw();
    };
    await readThrough(directory, progress, AbortSignal.any([signal, reading.signal]));
    reading = undefined;
    if (!signal.aborted) redraw();
  }

  /** Filters alone may be shown on the site's own list, once nobody types. */
  function settle() {
    clearTimeout(rest);
    const mine = setTimeout(async () => {
      const asking = directory.asking();
      const worth = asking && mayNarrow(directory, directory.answer().total, hidden.size);
      const keys = worth ? await directory.allKeys() : null;
      if (signal.aborted || rest !== mine || (worth && !keys)) return;
      narrowed = narrow(directory, keys, narrowing, hidden) && worth === asking;
      redraw();
    }, REST_MS);
    rest = mine;
  }

  directory.subscribe(() => {
    if (question !== directory.question()) {
      question = directory.question();
      open = true;
      narrowed = false;
      note = '';
      marks.clear();
      settle();
    }
    redraw();
  }, signal);
  onAbort(signal, () => {
    clearTimeout(rest);
    reading?.abort();
    paint([]);
  });
  input.addEventListener('input', () => directory.ask({ words: input.value }));
  input.addEventListener('keydown', pressed);
  input.addEventListener('focus', reopen);
  overlay.slot('search', signal)([input]);
  overlay.slot('panel', signal)([found.element], act);
  redraw();
  if (directory.asking()) settle();
}

// Quick filters: one click shows the medico-social offer, then narrows it by public and department.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { FilterChoice, Group } from '@/lib/messages';
import { card } from '@/lib/overlay/cards';
import { onAbort } from '@/lib/signals';
import { isTicked, tick } from '@/lib/site/act';
import { LONG, type View } from '@/lib/site/pages';

/** True while a run follows another at once: the directory has changed its address, it was not opened again. */
let again = false;

const NONE: FilterChoice = { groups: [], department: '' };

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

  function choose(filter: FilterChoice) {
    directory.ask({ filter });
    void send('settings.set', { filters: filter }).catch(() => undefined);
    redraw();
  }

  function toggle(group: Group) {
    const { groups, department } = directory.question().filter;
    choose({ department, groups: groups.includes(group) ? groups.filter((g) => g !== group) : [...groups, group] });
  }

  const show = card('cards.filters', send, overlay.slot('filters', signal), (what, value) => {
    const mss = box();
    if (what === 'mss') mss && tick(mss, !isTicked(mss));
    else if (what === 'department') choose({ ...directory.question().filter, department: value });
    else if (what === 'reset') {
      directory.ask({ words: '' });
      choose(NONE);
    } else toggle(what as Group);
  });

  function redraw() {
    const mss = box();
    show({
      ...(mss ? { mss: isTicked(mss) } : {}),
      choice: directory.question().filter,
      asking: directory.asking(),
      ready: directory.list() !== null,
    });
  }

  directory.ask({ filter: settings().filters });
  site.subscribe(redraw, signal);
  directory.subscribe(redraw, signal);
  redraw();
  onAbort(signal, () => {
    again = true;
    setTimeout(() => (again = false));
    directory.ask({ filter: NONE });
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

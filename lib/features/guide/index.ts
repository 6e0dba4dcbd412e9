// The guide: the step of the procedure one is at, what comes next, and the site's own control to use.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { card } from '@/lib/overlay/cards';
import { onAbort } from '@/lib/signals';
import { type Marker, marker } from '@/lib/site/mark';
import { bringIntoView } from '@/lib/site/scroll';
import { STEPS, stepOf } from './steps';

/** How long a control stays outlined, ms. */
const POINTED_MS = 6000;

export default defineFeature({ id: 'guide', pages: [], hooks: [], setup });

function setup({ signal, site, overlay, send }: FeatureContext) {
  const markers = new WeakMap<Document, Marker>();
  let open = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const target = () => STEPS[stepOf(site)]?.map((id) => site.part(id)).find((found) => found !== undefined);

  function point() {
    const found = target();
    if (!found) return;
    const { element, view } = found;
    const marks = markers.get(view.document) ?? marker(view.document, signal);
    markers.set(view.document, marks);
    marks.clear();
    bringIntoView(element);
    marks.set(element, 'pointed', true);
    clearTimeout(timer);
    timer = setTimeout(marks.clear, POINTED_MS);
  }

  const show = card('cards.guide', send, overlay.slot('guide', signal), act);
  const redraw = () => show({ current: stepOf(site), canPoint: target() !== undefined, open });

  function act(what: string) {
    if (what === 'point') return point();
    open = !open;
    redraw();
  }

  redraw();
  site.subscribe(redraw, signal);
  onAbort(signal, () => clearTimeout(timer));
}

// The guide: the step of the procedure one is at, what comes next, and the site's own control to use.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { Card } from '@/lib/overlay/Card';
import { onAbort } from '@/lib/signals';
import { type Marker, marker } from '@/lib/site/mark';
import { bringIntoView } from '@/lib/site/scroll';
import { STEPS, stepOf } from './steps';

/** How long a control stays outlined, ms. */
const POINTED_MS = 6000;

export default defineFeature({ id: 'guide', pages: [], hooks: [], setup });

function setup({ signal, site, overlay, send }: FeatureContext) {
  const draw = overlay.slot('guide', signal);
  const markers = new WeakMap<Document, Marker>();
  let open = false;
  let last = '';
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

  function redraw() {
    const asked = { current: stepOf(site), canPoint: target() !== undefined, open };
    const key = JSON.stringify(asked);
    if (key === last) return;
    last = key;
    send('cards.guide', asked).then(
      ({ drawn }) => key === last && draw(<Card drawn={drawn} act={act} />),
      () => (last = ''),
    );
  }

  function act(what: string) {
    if (what === 'point') return point();
    open = !open;
    redraw();
  }

  redraw();
  site.subscribe(redraw, signal);
  onAbort(signal, () => clearTimeout(timer));
}

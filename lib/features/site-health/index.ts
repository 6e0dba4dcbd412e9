// Site health: which page this was recognised as, what of it was not found, and the way to show it.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { PartId } from '@/lib/messages';
import { card } from '@/lib/overlay/cards';
import { div, draw } from '@/lib/overlay/draw';
import type { Slot } from '@/lib/overlay/surface';
import { repairs } from './repair';

export default defineFeature({ id: 'site-health', pages: [], hooks: [], setup });

function setup(context: FeatureContext) {
  const { signal, site, overlay, health, onLost, send } = context;
  const line = div();
  let lost = '';
  const go = repairs(context, () => (line.firstElementChild as HTMLElement | null)?.focus());

  const slot = overlay.slot('menu', signal);
  const show: Slot = (pieces, act) => {
    draw(line, pieces);
    return slot([line], act);
  };
  const tell = card('cards.health', send, show, (part) =>
    go(part === 'any' ? { step: 'any' } : { step: 'pick', part: part as PartId }),
  );
  const redraw = () => tell({ report: { ...health(), took: 0 }, lost });

  // After the features themselves have started or stopped on what changed.
  site.subscribe(() => setTimeout(redraw), signal);
  onLost((now) => {
    lost = now;
    setTimeout(redraw);
  });
}

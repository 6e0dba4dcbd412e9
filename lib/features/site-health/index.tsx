// Site health: which page this was recognised as, what of it was not found, and the way to show it.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { PartId } from '@/lib/messages';
import { Card } from '@/lib/overlay/Card';
import { repairs } from './repair';

export default defineFeature({ id: 'site-health', pages: [], hooks: [], setup });

function setup(context: FeatureContext) {
  const { signal, site, overlay, health, onLost, send } = context;
  const draw = overlay.slot('menu', signal);
  let line: HTMLElement | null;
  let lost = '';
  let last = '';
  const go = repairs(context, () => (line?.firstElementChild as HTMLElement | null)?.focus());

  function redraw() {
    const asked = { report: { ...health(), took: 0 }, lost };
    const key = JSON.stringify(asked);
    if (key === last) return;
    last = key;
    send('cards.health', asked).then(
      ({ drawn }) =>
        key === last &&
        draw(
          <div
            ref={(element) => {
              line = element;
            }}
          >
            <Card
              drawn={drawn}
              act={(part) => go(part === 'any' ? { step: 'any' } : { step: 'pick', part: part as PartId })}
            />
          </div>,
        ),
      () => (last = ''),
    );
  }

  // After the features themselves have started or stopped on what changed.
  site.subscribe(() => setTimeout(redraw), signal);
  onLost((now) => {
    lost = now;
    setTimeout(redraw);
  });
}

// Site health: which page this was recognised as, what of it was not found, and the way to show it.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { repairs } from './repair';
import { Health } from './view';

export default defineFeature({ id: 'site-health', pages: [], hooks: [], setup });

function setup(context: FeatureContext) {
  const { signal, site, overlay, health, onLost } = context;
  const draw = overlay.slot('menu', signal);
  let line: HTMLElement | null;
  let lost = '';
  const focused = (element: HTMLElement | null) => {
    line = element;
  };
  const go = repairs(context, () => line?.focus());
  const redraw = () => draw(<Health report={health()} lost={lost} line={focused} go={go} />);
  // After the features themselves have started or stopped on what changed.
  site.subscribe(() => setTimeout(redraw), signal);
  onLost((now) => {
    lost = now;
    setTimeout(redraw);
  });
}

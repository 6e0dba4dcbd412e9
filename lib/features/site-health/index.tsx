// Site health: which page this was recognised as, and what of it was not found.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { Health } from './view';

export default defineFeature({ id: 'site-health', pages: [], hooks: [], setup });

function setup({ signal, site, overlay, health, onLost }: FeatureContext) {
  const draw = overlay.slot('menu', signal);
  let lost = '';
  const redraw = () => draw(<Health report={health()} lost={lost} />);
  // After the features themselves have started or stopped on what changed.
  site.subscribe(() => setTimeout(redraw), signal);
  onLost((now) => {
    lost = now;
    setTimeout(redraw);
  });
}

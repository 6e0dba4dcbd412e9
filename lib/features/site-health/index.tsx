// Site health: which page this was recognised as, and what of it was not found.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import { Health } from './view';

export default defineFeature({ id: 'site-health', pages: [], hooks: [], setup });

function setup({ signal, site, overlay, health }: FeatureContext) {
  const draw = overlay.slot('menu', signal);
  const redraw = () => draw(<Health report={health()} />);
  // After the features themselves have started or stopped on what changed.
  site.subscribe(() => setTimeout(redraw), signal);
  setTimeout(redraw);
}

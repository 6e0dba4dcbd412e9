// On every page of the ROR that is recognised, a quiet line for the dossiers that wait: due, or as it seems integrated.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Drawn } from '@/lib/messages';

export default defineFeature({ id: 'due-strip', pages: [], hooks: [], setup });

function setup({ signal, site, overlay, strip, send, onDossiers }: FeatureContext) {
  const show = overlay.slot('due', signal);
  let drawn: readonly Drawn[] = strip;

  /** Nothing is said of anybody's dossiers before they have signed in. */
  const draw = () => show(/sign-in|unknown/.test(site.views()[0]?.kind ?? 'unknown') ? [] : drawn, ask);

  function ask(act = '') {
    send('cards.strip', { act }).then(
      (answer) => {
        drawn = answer.drawn;
        draw();
      },
      () => {},
    );
  }

  draw();
  ask();
  onDossiers(ask);
  site.subscribe(draw, signal);
}

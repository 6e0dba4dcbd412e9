// « Mes structures »: on a sheet, one press keeps its establishment at hand, or no more.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Structure } from '@/lib/messages';
import { card } from '@/lib/overlay/cards';
import { t } from '@/lib/text/text';

export default defineFeature({ id: 'pins', pages: ['structure'], hooks: [], setup });

function setup({ signal, site, overlay, sheet, send }: FeatureContext) {
  let shown: Structure | undefined;
  /** As just pressed; until then the background says. */
  let pinned: boolean | undefined;
  let said = '';
  const show = card('cards.pin', send, overlay.slot('pin', signal), () => void toggle());

  async function redraw() {
    const structure = await sheet();
    if (signal.aborted || !structure) return;
    if (JSON.stringify(structure) !== JSON.stringify(shown)) pinned = undefined;
    shown = structure;
    show({ structure, said, ...(pinned === undefined ? {} : { pinned }) });
  }

  async function toggle() {
    if (!shown) return;
    const answer = await send('pins.toggle', { structure: shown }).catch(() => undefined);
    pinned = answer?.pinned ?? pinned;
    said = answer ? '' : t('pins_failed');
    await redraw();
  }

  site.subscribe(() => void redraw(), signal);
  void redraw();
}

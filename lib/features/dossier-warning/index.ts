// The alert on a sheet that belongs to a dossier: what is edited there, outside it, will be erased.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { Structure } from '@/lib/messages';
import { card } from '@/lib/overlay/cards';
import { bringIntoView } from '@/lib/site/scroll';
import { t } from '@/lib/text/text';

export default defineFeature({
  id: 'dossier-warning',
  pages: ['structure'],
  hooks: ['dossierNotice'],
  expects: () => false,
  setup,
});

function setup({ signal, site, view, part, overlay, sheet, send }: FeatureContext) {
  let structure: Structure | undefined;
  let url: string | undefined;
  let tracked: boolean | undefined;
  let said = '';

  /** The site's own way to the dossier; a button has no address. */
  const link = () => part('openDossier') as HTMLAnchorElement | undefined;

  function open() {
    const own = link();
    const href = own?.href || url;
    if (href) view.document.location.assign(href);
    else if (own) bringIntoView(own);
  }

  async function track() {
    if (!structure) return;
    const href = link()?.href;
    try {
      const { outcome } = await send('dossiers.capture', {
        id: crypto.randomUUID(),
        what: 'tracked',
        structure,
        ...(href ? { url: href.slice(0, 2000) } : {}),
      });
      tracked = true;
      said = t(outcome === 'known' ? 'warning_known' : 'warning_tracked');
    } catch {
      said = t('warning_not_tracked');
    }
    redraw();
  }

  const show = card('cards.warning', send, overlay.slot('alert', signal), (what) =>
    what === 'open' ? open() : void track(),
  );

  function redraw() {
    show({
      canOpen: Boolean(link() || url),
      canTrack: tracked === false && structure !== undefined,
      tracked: tracked === true,
      said,
    });
  }

  async function look() {
    structure = await sheet();
    const found = structure && (await send('dossiers.find', { structure }).catch(() => undefined));
    tracked = Boolean(found?.dossier);
    url = found?.dossier?.url;
    redraw();
  }

  redraw();
  site.subscribe(redraw, signal);
  void look();
}

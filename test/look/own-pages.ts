// Pictures of the extension's own pages: the popup empty, with some, due and many dossiers, the full tab, the
// panel, settings, welcome, what is new, the demonstration.

import { Scenario } from '../e2e/support/dossier-scenario';
import { generateRows } from '../ror/generator';
import { type Scheme, type Size, take } from './camera';
import { shown } from './dossiers';
import type { Keep } from './look';

const POPUP = { width: 400, height: 560 };
const WINDOW = { width: 1280, height: 800 };
const PANEL = { width: 360, height: 800 };
/** The narrowest that must do. */
const NARROW = { width: 320, height: 640 };

interface Surface {
  name: string;
  path: string;
  size: Size;
  whole?: boolean;
  /** Open dossiers, and those of them to act on. */
  dossiers: readonly [open: number, due: number];
  /** Said once all is there. */
  says: string | RegExp;
}

const SURFACES: readonly Surface[] = [
  { name: 'fenetre-vide', path: 'popup.html', size: POPUP, dossiers: [0, 0], says: 'Aucun dossier à suivre' },
  { name: 'fenetre-quelques', path: 'popup.html', size: POPUP, dossiers: [3, 0], says: '3 dossiers ouverts' },
  { name: 'fenetre-a-relancer', path: 'popup.html', size: POPUP, dossiers: [4, 2], says: '2 à relancer' },
  { name: 'fenetre-beaucoup', path: 'popup.html', size: POPUP, dossiers: [40, 6], says: '40 dossiers ouverts' },
  { name: 'panneau', path: 'sidepanel.html', size: PANEL, dossiers: [4, 2], says: '2 à relancer' },
  { name: 'onglet', path: 'dossiers.html', size: WINDOW, dossiers: [4, 2], says: '2 à relancer' },
  { name: 'tableau', path: 'dossiers.html', size: WINDOW, dossiers: [40, 6], says: '40 dossiers sur 40' },
  { name: 'reglages', path: 'options.html', size: WINDOW, whole: true, dossiers: [4, 2], says: 'Sauvegarde' },
  { name: 'bienvenue', path: 'welcome.html', size: WINDOW, whole: true, dossiers: [0, 0], says: 'Bienvenue' },
  { name: 'nouveautes', path: 'news.html', size: WINDOW, dossiers: [0, 0], says: 'Nouveautés' },
  { name: 'demonstration', path: 'demo.html', size: WINDOW, dossiers: [0, 0], says: 'Bienvenue dans la démonstration' },
];

/** Takes them all, each in every scheme, and narrow. */
export async function ownPages(keep: Keep): Promise<void> {
  const scenario = await Scenario.start({ browser: 'chromium', front: 'classic', rows: generateRows(20) });
  try {
    const { today } = await scenario.ask('dossiers.list', {});
    // A copy is asked for after ten changes, a moment after the dossiers are drawn: not in some of the pictures.
    await scenario.ask('backup.later', {});
    for (const { name, path, size, whole = false, dossiers, says } of SURFACES) {
      await scenario.forgetAll();
      for (const dossier of shown(today, ...dossiers)) await scenario.ask('dossiers.put', { dossier });
      const { page, content, close } = await scenario.session.popup(path);
      await content.waitForText(says);
      for (const scheme of ['clair', 'sombre', 'contraste'] as const satisfies readonly Scheme[])
        await keep(`${name}-${scheme}`, await take(page, scheme, size, whole));
      await keep(`${name}-320`, await take(page, 'clair', NARROW));
      await close();
    }
  } finally {
    await scenario.close();
  }
}

// The official procedure in six steps, and which one a page is at.

import type { PartId } from '@/lib/messages';
import { isTicked } from '@/lib/site/act';
import { readDossierPage } from '@/lib/site/dossier-page';
import type { Site } from '@/lib/site/site';

/** The site's own controls to point at, step by step, the first that is there; titles are in `lib/cards/Guide.tsx`. */
export const STEPS: readonly (readonly PartId[])[] = [
  ['signInForm'],
  ['directoryLink'],
  ['mssToggle'],
  ['structureList'],
  ['createDossier', 'actionsMenu'],
  ['dossierName'],
];

/** Begins as the convention asks; whether all of it is right is said beside the name's own form. */
const PREFIXED = /^\s*\w{2,3}\W*MAJ\W*(MCO|S[SM]R|PSY|MS\W?P[AH])\b/i;

/** Of a sheet that has its dossier: past all steps, and drawn as such (`lib/cards/Guide.tsx`). */
const IN_DOSSIER = 7;

/** Index in `STEPS`; `STEPS.length` once the dossier bears its name: what is left is to work in it and have it integrated. */
export function stepOf(site: Site): number {
  const view = site.views()[0];
  switch (view?.kind) {
    case 'sign-in':
      return 0;
    case 'directory': {
      const mss = view.parts.get('mssToggle')?.element;
      return mss && !isTicked(mss) ? 2 : 3;
    }
    case 'structure':
      return view.parts.has('dossierNotice') ? IN_DOSSIER : 4;
    case 'dossier': {
      const name = readDossierPage(view)?.name ?? '';
      return PREFIXED.test(name) ? STEPS.length : 5;
    }
    default:
      return 1;
  }
}

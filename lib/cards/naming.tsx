// The name a dossier should bear, and what is wrong with the one it bears, drawn as a form for the page.

import { keepPublished } from '@/lib/comparison/keep';
import { noteSheet } from '@/lib/dossiers/signs';
import type { Handlers } from '@/lib/gate';
import { readSheet } from '@/lib/reading/sheet';
import { namingOf } from '@/lib/settings/naming';
import { readSettings } from '@/lib/settings/storage';
import { proposal } from './proposal';

export const namingHandlers = {
  'naming.propose': async (asked) => proposal(asked, namingOf(await readSettings())),

  'reading.sheet': async (sheet, { tab }) => {
    const structure = readSheet(sheet);
    // The page does not wait for what is compared later.
    if (structure) {
      void keepPublished(structure, sheet, tab?.id);
      void noteSheet(structure, sheet, tab?.id).catch((error: unknown) => console.error('signs:', error));
    }
    return structure ? { structure } : {};
  },
} satisfies Partial<Handlers>;

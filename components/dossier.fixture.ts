// An invented dossier for the tests of this folder.
import type { Dossier } from '@/lib/messages';

export function aDossier(part: Partial<Dossier> = {}): Dossier {
  return {
    id: crypto.randomUUID(),
    structure: { name: 'EHPAD Les Tilleuls', commune: 'Blagnac', department: '31' },
    name: '31 MAJ MSPA EHPAD Les Tilleuls',
    state: 'open',
    createdOn: '2026-11-01',
    lastSeenOn: '2026-11-01',
    remindOn: '2026-11-08',
    history: [],
    ...part,
  };
}

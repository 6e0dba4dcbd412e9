// Dossiers for unit tests: plausible, invented, one field changed at a time.
import type { Dossier } from '../../lib/dossiers/schema';

/** The nth id: a valid UUID, always the same. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An open dossier of 4 January 2027, its first reminder a week later. */
export function aDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: uuid(1),
    structure: { name: 'IME LES TILLEULS', finess: '310000017', commune: 'TOULOUSE', department: '31' },
    name: '31 MAJ MSPH IME LES TILLEULS',
    state: 'open',
    createdOn: '2027-01-04',
    lastSeenOn: '2027-01-04',
    remindOn: '2027-01-11',
    history: [{ on: '2027-01-04', what: 'created' }],
    ...changes,
  };
}

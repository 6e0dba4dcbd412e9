// Tracked dossiers for the tests of the popup: invented, dated from the day the browser lives in.
import { addDays } from '../../../lib/dossiers/civil-date';
import type { Dossier } from '../../../lib/messages';

/** An open dossier of an EHPAD, `age` days old, its reminder due in `due` days (past when negative). */
export function aTracked(
  today: string,
  { age = 0, due = 7, ...part }: Partial<Dossier> & { age?: number; due?: number },
): Dossier {
  const name = part.structure?.name ?? 'EHPAD LES TILLEULS';
  const createdOn = addDays(today, -age);
  return {
    id: crypto.randomUUID(),
    structure: { name, commune: 'BLAGNAC', department: '31' },
    name: `31 MAJ MSPA ${name}`,
    group: 'MSPA',
    state: 'open',
    createdOn,
    lastSeenOn: createdOn,
    remindOn: addDays(today, due),
    history: [{ on: createdOn, what: 'created' }],
    ...part,
  };
}

/** One of many, each told from the others by its number. */
export function numbered(i: number): Dossier {
  const structure = { name: `EHPAD NUMERO ${i}`, commune: 'BLAGNAC', department: '31' };
  return aTracked('2026-11-23', { structure, name: `31 MAJ MSPA EHPAD NUMERO ${i}` });
}

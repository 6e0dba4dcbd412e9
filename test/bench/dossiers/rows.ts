// Thousands of invented dossiers, as a region's referent might have: all states, ages, notes and some history.
import { addDays } from '../../../lib/dossiers/civil-date';
import type { Dossier } from '../../../lib/messages';

const NAMES = [
  'EHPAD LES TILLEULS',
  'IME L’ÉVEIL',
  'SAVS DU LAC',
  'ESAT LES ÉRABLES',
  'SSIAD PAYS CATHARE',
  'RÉSIDENCE AUTONOMIE DE LA PLAINE',
];
const COMMUNES = ['BLAGNAC', 'TOULOUSE', 'ALBI', 'FOIX', 'NÎMES', 'SAINT-JEAN-DE-VÉDAS'];
const DEPARTMENTS = ['31', '31', '81', '09', '30', '34'];

const pick = <T>(values: readonly T[], i: number): T => values[i % values.length] as T;
const two = (n: number) => String(n).padStart(12, '0');

/** Always the same for a day. */
export function dossiers(count: number, today: string): Dossier[] {
  return Array.from({ length: count }, (_, i) => {
    const age = (i * 37) % 300;
    const createdOn = addDays(today, -age);
    const name = `${pick(NAMES, i)} ${i}`;
    const closed = i % 10 === 9;
    return {
      id: `00000000-0000-4000-8000-${two(i)}`,
      structure: {
        name,
        finess: `31${String(i).padStart(7, '0')}`,
        commune: pick(COMMUNES, i * 7),
        department: pick(DEPARTMENTS, i * 7),
      },
      name: `${pick(DEPARTMENTS, i * 7)} MAJ MSPA ${name}`,
      group: 'MSPA',
      url: `https://ror.esante-occitanie.fr/ror/dossier/${i}`,
      state: closed ? 'integrated' : i % 8 === 7 ? 'submitted' : 'open',
      createdOn,
      lastSeenOn: createdOn,
      remindOn: addDays(createdOn, 7 + ((i * 13) % 200)),
      ...(i % 4 === 0 && { note: 'Relancer Mme Durand, qui attend la réponse de la région.' }),
      ...(closed && { keepUntil: addDays(today, 300) }),
      history: Array.from({ length: 1 + (i % 6) }, (_, step) => ({
        on: addDays(createdOn, step * 7),
        what: step === 0 ? ('created' as const) : ('reminded' as const),
      })),
    };
  });
}

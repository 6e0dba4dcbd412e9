// The dossiers shown in the pictures: invented, always the same but for the day.
import type { Dossier } from '../../lib/messages';
import { aTracked } from '../e2e/support/tracked';

const PLACES = [
  ['BLAGNAC', '31', 'MSPA'],
  ['ALBI', '81', 'MSPH'],
  ['FOIX', '09', 'MSPA'],
  ['NÎMES', '30', 'MSPH'],
  ['MENDE', '48', 'MSPA'],
] as const;
const NAMES = [
  'EHPAD LES TILLEULS',
  'IME DU LAC',
  'RESIDENCE AUTONOMIE LES ERABLES',
  'SESSAD DES QUATRE VENTS',
  'EHPAD LE VERGER',
  'FOYER DE VIE LA GARRIGUE',
] as const;

/** `count` open dossiers, of which the first `due` are to be acted on. */
export function shown(today: string, count: number, due: number): Dossier[] {
  return Array.from({ length: count }, (_, i) => {
    const [commune, department, group] = PLACES[i % PLACES.length] ?? PLACES[0];
    const number = i < NAMES.length ? '' : ` ${i + 1}`;
    const name = `${NAMES[i % NAMES.length]}${number}`;
    return aTracked(today, {
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      // Ages and reminders in days: no picture holds a date.
      age: 3 + i * 2,
      due: i < due ? -1 - i : 2 + i,
      structure: { name, commune, department },
      name: `${department} MAJ ${group} ${name}`,
      group,
    });
  });
}

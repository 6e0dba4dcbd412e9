// Invented establishments that the tests look for by name, put among generated ones.
import { finessKey } from '../../ror/finess-key';
import { generateRows } from '../../ror/generator';
import type { Row } from '../../ror/types';

/** The first three stand at the very top of the directory, the last at its very end. */
export const LANDMARKS = {
  accented: landmark('09', 1, "ACCUEIL DE JOUR RÉSIDENCE L'ÉGLANTIÈRE", 'MIREPOIX'),
  saint: landmark('09', 2, 'ACCUEIL DE JOUR SAINT-ZÉPHIRIN', 'ST GIRONS'),
  st: landmark('09', 3, 'ACCUEIL DE JOUR STE BARNABETTE', 'PAMIERS'),
  last: landmark('82', 4, 'VILLA DES QUATRE VENTS', 'MOISSAC'),
} as const;

/** The landmarks among `size` invented medico-social establishments. */
export function rowsWithLandmarks(size: number): Row[] {
  return [...Object.values(LANDMARKS), ...generateRows(size)];
}

function landmark(department: string, number: number, name: string, commune: string): Row {
  const eight = `${department}00000${number}`;
  return {
    finess_et: eight + finessKey(eight),
    finess_ej: `${department}9999990`,
    name,
    category_code: '207',
    category_label: 'Centre de Jour pour Personnes Agées',
    address: '1 PL DE LA MAIRIE',
    postal_code: `${department}000`,
    commune,
    department,
  };
}

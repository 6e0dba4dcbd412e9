// How the server's codes are worded on screen.
import type { DossierView } from '../site-api';

export const STATES: Readonly<Record<DossierView['state'], string>> = {
  open: 'Ouvert',
  submitted: 'Soumis',
  integrated: 'Intégré',
};

const DEPARTMENTS: Readonly<Record<string, string>> = {
  '09': 'Ariège',
  '11': 'Aude',
  '12': 'Aveyron',
  '30': 'Gard',
  '31': 'Haute-Garonne',
  '32': 'Gers',
  '34': 'Hérault',
  '46': 'Lot',
  '48': 'Lozère',
  '65': 'Hautes-Pyrénées',
  '66': 'Pyrénées-Orientales',
  '81': 'Tarn',
  '82': 'Tarn-et-Garonne',
};

/** « 31 Haute-Garonne ». */
export const departmentName = (code: string): string => `${code} ${DEPARTMENTS[code] ?? 'Hors région'}`;

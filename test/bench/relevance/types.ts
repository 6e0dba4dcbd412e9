// Types of establishment as a director knows them: acronym, its spelled-out forms, FINESS categories, and what it was or is called else.
import { type Read, standsAt, words } from './words';

export interface Type {
  acronym: string;
  codes: readonly string[];
  /** The usual form first. */
  spelled: readonly string[];
}

const type = (acronym: string, codes: string, ...spelled: string[]): Type => ({
  acronym,
  codes: codes.split(' '),
  spelled,
});

export const TYPES: readonly Type[] = [
  type('EHPAD', '500', "établissement d'hébergement pour personnes âgées dépendantes"),
  type('EHPA', '501 502', "établissement d'hébergement pour personnes âgées"),
  type('USLD', '362', 'unité de soins de longue durée'),
  type('MARPA', '202', "maison d'accueil rurale pour personnes âgées"),
  type('SSIAD', '354', 'service de soins infirmiers à domicile'),
  type('SPASAD', '209', "service polyvalent d'aide et de soins à domicile"),
  type('SAAD', '460', "service d'aide et d'accompagnement à domicile"),
  type('IME', '183', 'institut médico-éducatif'),
  type('ITEP', '186', 'institut thérapeutique, éducatif et pédagogique'),
  type('IEM', '192', "institut d'éducation motrice"),
  type('EEAP', '188', 'établissement pour enfants ou adolescents polyhandicapés'),
  type('SESSAD', '182', "service d'éducation spéciale et de soins à domicile"),
  type('CMPP', '189', 'centre médico-psycho-pédagogique'),
  type('CAMSP', '190', "centre d'action médico-sociale précoce"),
  type('BAPU', '221', "bureau d'aide psychologique universitaire"),
  type('MAS', '255', "maison d'accueil spécialisée"),
  type('FAM', '437', "foyer d'accueil médicalisé"),
  type('FV', '382', 'foyer de vie'),
  type('FO', '382', 'foyer occupationnel'),
  type('FH', '252', "foyer d'hébergement", 'foyer hébergement'),
  type('SAVS', '446', "service d'accompagnement à la vie sociale"),
  type('SAMSAH', '445', "service d'accompagnement médico-social pour adultes handicapés"),
  type('ESAT', '246', "établissement et service d'aide par le travail"),
  type('EA', '247', 'entreprise adaptée'),
  type('CHRS', '214', "centre d'hébergement et de réinsertion sociale"),
  type('CADA', '443', "centre d'accueil de demandeurs d'asile", "centre d'accueil pour demandeurs d'asile"),
  type('ACT', '165', 'appartements de coordination thérapeutique'),
  type('LHSS', '180', 'lits halte soins santé'),
  type('MECS', '177', "maison d'enfants à caractère social"),
  type('LVA', '462', "lieu de vie et d'accueil"),
  type('MSP', '603', 'maison de santé pluriprofessionnelle'),
  type('CMP', '156', 'centre médico-psychologique'),
  type('HAD', '127', 'hospitalisation à domicile'),
  type('RA', '202', 'résidence autonomie'),
  type('LF', '202', 'logement-foyer', 'logement foyer'),
  type('MR', '500 501 502', 'maison de retraite'),
  type('CH', '355 106', 'centre hospitalier'),
  type('CAJ', '207', "centre d'accueil de jour"),
  type('CLIC', '463', "centre local d'information et de coordination"),
  type('GEM', '705', "groupe d'entraide mutuelle"),
];

/** Acronyms that are something else as often: in a name they prove nothing, the category does. */
const FALSE_FRIENDS = new Set('CHU MAS FAM CRF CSP DAME GAL AT ACT EA RA CAP AL DS MSP'.split(' '));

/** One name said for another, old for new or new for old: `[in the name, typed, categories that answer]`. */
export const RENAMED: readonly (readonly [written: string, typed: string, codes: string])[] = [
  ['SAAD', 'SAA', '460'],
  ['SPASAD', 'SAAS', '209'],
  ['ESAT', 'CAT', '246'],
  ['CAT', 'ESAT', '246 247'],
  ['EHPAD', 'maison de retraite', '500 501 502'],
  ['EHPAD', 'maison de retraite', '500 501 502'],
  ['MAISON DE RETRAITE', 'EHPAD', '500 501 502'],
  ['MR', 'EHPAD', '500 501 502'],
  ['FAM', 'EAM', '437 448'],
  ['FOYER D ACCUEIL MEDICALISE', 'EAM', '437 448'],
  ['FV', 'EANM', '382 252 449'],
  ['FOYER DE VIE', 'EANM', '382 252 449'],
  ['FH', 'EANM', '382 252 449'],
  ['LF', 'résidence autonomie', '202'],
  ['LOGEMENT FOYER', 'résidence autonomie', '202'],
  ['RESIDENCE AUTONOMIE', 'logement-foyer', '202'],
  ['CRP', 'ESRP', '249'],
  ['CPO', 'ESPO', '198'],
  ['ITEP', 'DITEP', '186'],
  ['IME', 'IMP', '183'],
  ['IMPRO', 'IME', '183'],
  ['SESSAD', 'SESSD', '182'],
];

/** Short and long of the same word, either way. */
export const SHORT: readonly (readonly [short: string, long: string])[] = [
  ['ND', 'NOTRE DAME'],
  ['DR', 'DOCTEUR'],
  ['PR', 'PROFESSEUR'],
  ['MAL', 'MARECHAL'],
  ['GAL', 'GENERAL'],
  ['RES', 'RESIDENCE'],
  ['CTRE', 'CENTRE'],
  ['SCE', 'SERVICE'],
  ['ASSOC', 'ASSOCIATION'],
  ['ASS', 'ASSOCIATION'],
  ['FOND', 'FONDATION'],
  ['HOP', 'HOPITAL'],
  ['CL', 'CLINIQUE'],
  ['POLYCL', 'POLYCLINIQUE'],
  ['TLSE', 'TOULOUSE'],
  ['MTP', 'MONTPELLIER'],
  ['S', 'SUR'],
];

export const DEPARTMENTS: Record<string, string> = {
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

/** By its category; else by its name, unless the acronym means other things too. */
export function isOfType({ row, name }: Read, { acronym, codes, spelled }: Type): boolean {
  if (codes.includes(row.category_code)) return true;
  if (!FALSE_FRIENDS.has(acronym) && name.includes(acronym)) return true;
  return spelled.some((form) => standsAt(words(form), name) >= 0);
}

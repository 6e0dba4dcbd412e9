// The directory of the demonstration: invented establishments of Occitanie, the same at each visit. No name nor number is a real one's.
import { finessKeyOk } from '@/lib/naming/finess';

export interface Establishment {
  finess: string;
  name: string;
  commune: string;
  postalCode: string;
  department: string;
  category: string;
  /** Of the medico-social and social offer: what the box « MSS » leaves. */
  mss: boolean;
}

/** A word the name begins with, and the category it stands for; those after the bar are no medico-social offer. */
const KINDS = [
  ['EHPAD', "Etablissement d'hébergement pour personnes âgées dépendantes"],
  ['EHPAD', "Etablissement d'hébergement pour personnes âgées dépendantes"],
  ['RESIDENCE AUTONOMIE', 'Résidences autonomie'],
  ['SSIAD', 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)'],
  ['IME', 'Institut Médico-Educatif (I.M.E.)'],
  ['SESSAD', "Service d'Éducation Spéciale et de Soins à Domicile"],
  ['ESAT', "Etablissement et Service d'Aide par le Travail (E.S.A.T.)"],
  ['MAS', "Maison d'Accueil Spécialisée (M.A.S.)"],
  ['FOYER DE VIE', 'Foyer de Vie pour Adultes Handicapés'],
  ['CHRS', 'Centre Hébergement & Réinsertion Sociale (C.H.R.S.)'],
  ['CENTRE HOSPITALIER', 'Centre hospitalier, ex Hôpital local'],
] as const;
const NOT_MSS = 'CENTRE HOSPITALIER';

const NAMES = [
  'LES TILLEULS',
  'LES GLYCINES',
  'LE CLOS DES VIGNES',
  'LA FONTAINE BLEUE',
  'LES HIRONDELLES',
  'LE MOULIN NEUF',
  'LES TROIS CHENES',
  'LA COLLINE',
  'LES COQUELICOTS',
  'LE PETIT BOIS',
  'LES ALOUETTES',
  'LE VAL FLEURI',
  'LES AMANDIERS',
  'LA ROSERAIE',
  'LES QUATRE VENTS',
  'LE GRAND PRE',
  'LES ERABLES',
  'LA CLAIRIERE',
  'LES LAVANDES',
] as const;

const PLACES = [
  ['31700', 'BLAGNAC'],
  ['81000', 'ALBI'],
  ['34000', 'MONTPELLIER'],
  ['12000', 'RODEZ'],
  ['65000', 'TARBES'],
  ['46000', 'CAHORS'],
  ['30000', 'NIMES'],
  ['31600', 'MURET'],
  ['82000', 'MONTAUBAN'],
  ['11000', 'CARCASSONNE'],
  ['66000', 'PERPIGNAN'],
  ['09000', 'FOIX'],
  ['32000', 'AUCH'],
] as const;

const COUNT = 220;

/** A number whose key holds, in a range that no establishment bears. */
function finessOf(department: string, index: number): string {
  const start = `${department}99${String(index + 1).padStart(4, '0')}`;
  const key = [...'0123456789'].find((digit) => finessKeyOk(start + digit));
  return start + (key ?? '');
}

/** One of each list in turn: their lengths share no divisor, so no two have the same name in the same place. */
export const ESTABLISHMENTS: readonly Establishment[] = Array.from({ length: COUNT }, (_, i) => {
  const [kind = '', category = ''] = KINDS[i % KINDS.length] ?? [];
  const [postalCode = '', commune = ''] = PLACES[i % PLACES.length] ?? [];
  const department = postalCode.slice(0, 2);
  return {
    finess: finessOf(department, i),
    name: `${kind} ${NAMES[i % NAMES.length]}`,
    commune,
    postalCode,
    department,
    category,
    mss: kind !== NOT_MSS,
  };
});

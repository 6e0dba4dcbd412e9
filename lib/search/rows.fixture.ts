// For tests: establishments to search. The real file where it is at hand beside the project, else invented ones.
import { existsSync, readFileSync } from 'node:fs';
import { type Establishment, random } from './relevance.fixture';
import { createIndex } from './rows';

const FILE = new URL('../../../shared/data/finess-occitanie.csv', import.meta.url);

const TYPES: readonly [written: readonly string[], category: string][] = [
  [['EHPAD', 'E.H.P.A.D.', 'MAISON DE RETRAITE'], "Etablissement d'hébergement pour personnes âgées dépendantes"],
  [['MAS', "MAISON D'ACCUEIL SPECIALISEE"], "Maison d'Accueil Spécialisée (M.A.S.)"],
  [['IME', 'INSTITUT MEDICO EDUCATIF'], 'Institut Médico-Educatif (I.M.E.)'],
  [['SESSAD'], "Service d'Éducation Spéciale et de Soins à Domicile"],
  [['SSIAD', 'SSIAD PA'], 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)'],
  [['SAAD', 'SAAD ADMR'], "Service d'Aide et d'Accompagnement à Domicile (S.A.A.D.)"],
  [['ESAT', 'E.S.A.T.'], "Etablissement et Service d'Aide par le Travail (E.S.A.T.)"],
  [['SAVS', 'S.A.V.S.'], "Service d'Accompagnement à la Vie Sociale (S.A.V.S.)"],
  [['FV', 'FOYER DE VIE'], 'Foyer de Vie pour Adultes Handicapés'],
  [['FAM', 'F.A.M.'], "Foyer d'Accueil Médicalisé pour Adultes Handicapés (F.A.M.)"],
  [['CH', 'CENTRE HOSPITALIER'], 'Centre Hospitalier (C.H.)'],
  [['PHARMACIE', 'SELARL PHARMACIE'], "Pharmacie d'Officine"],
];
const SYLLABLES = 'ba,ber,cal,cha,dou,fon,gar,lau,mar,mon,nau,pey,rou,sal,tar,val,vil'.split(',');
const ENDS = 'gnac,lade,lles,nières,ret,rouge,sac,sol,vert,zols'.split(',');
const SAINTS = 'JEAN,PIERRE,JACQUES,MARTIN,VINCENT,ANDRE,LOUIS,ETIENNE'.split(',');
const DEPARTMENTS = '09,11,12,30,31,32,34,46,48,65,66,81,82'.split(',');

/** Invented rows with the spelling habits of the real ones. */
export function inventedRows(count: number, seed = 7): Establishment[] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const word = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(ENDS)}`.toUpperCase();
  const places = Array.from({ length: 150 }, () => {
    const department = pick(DEPARTMENTS);
    const postalCode = `${department}${String(Math.floor(next() * 90) * 10).padStart(3, '0')}`;
    return { department, postalCode, commune: next() < 0.3 ? `ST ${pick(SAINTS)} DE ${word()}` : word() };
  });
  return Array.from({ length: count }, (_, i) => {
    const [written, category] = pick(TYPES);
    const called = pick([
      () => `LES ${word()}`,
      () => `${pick(['SAINT', 'ST'])} ${pick(SAINTS)} ${word()}`,
      () => `RESIDENCE ${word()} ${word()}`,
      () => `DE L'${word()}-${word()}`,
    ])();
    const place = pick(places);
    const finess = `${place.department}${String(1000000 + i * 37).slice(-7)}`;
    return { finess, name: `${pick(written)} ${called}`.slice(0, 38), category, ...place };
  });
}

/** One line of CSV, RFC 4180. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

export const hasRealRows = existsSync(FILE);

/** The 9,013 rows of the region, or as many invented ones. */
export function testRows(): Establishment[] {
  if (!hasRealRows) return inventedRows(9013);
  const lines = readFileSync(FILE, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [finess = '', , name = '', , , category = '', , postalCode = '', commune = '', department = ''] = cells(line);
    return { finess, name, category, postalCode, commune, department };
  });
}

/** The rows indexed by their place in the list. */
export function indexOf(rows: readonly Establishment[]) {
  const index = createIndex();
  rows.forEach((row, id) => {
    index.add(id, row);
  });
  return index;
}

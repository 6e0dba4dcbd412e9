// The sheet of an establishment nobody has edited yet: its offers follow from its category, always the same ones.
import { familyOf } from './families';
import type { Family, Offer, Row, Sheet } from './types';

/** Label, mode of care, usual capacity. */
type Template = readonly [label: string, mode: string, capacity: number];

const BY_CATEGORY: Record<string, readonly Template[]> = {
  '202': [
    ['Logements pour personnes âgées autonomes', 'Hébergement permanent', 40],
    ['Hébergement temporaire', 'Hébergement temporaire', 3],
  ],
  '207': [['Accueil de jour pour personnes âgées', 'Accueil de jour', 12]],
  '500': [
    ['Hébergement permanent pour personnes âgées dépendantes', 'Hébergement permanent', 74],
    ['Hébergement temporaire', 'Hébergement temporaire', 4],
    ['Accueil de jour Alzheimer', 'Accueil de jour', 10],
    ["Pôle d'activités et de soins adaptés", 'Accueil de jour', 14],
  ],
  '182': [["Accompagnement à l'école et à domicile", 'Milieu ordinaire', 35]],
  '183': [
    ['Déficience intellectuelle, enfants', 'Semi-internat', 50],
    ['Internat de semaine', 'Internat', 20],
    ["Unité d'enseignement en maternelle autisme", 'Milieu ordinaire', 7],
  ],
  '246': [
    ['Travail adapté, espaces verts', 'Accueil de jour', 45],
    ['Travail adapté, restauration', 'Accueil de jour', 20],
  ],
  '255': [
    ['Accueil spécialisé, polyhandicap', 'Hébergement permanent', 40],
    ['Accueil temporaire', 'Hébergement temporaire', 2],
    ['Accueil de jour', 'Accueil de jour', 6],
  ],
  '354': [
    ['Soins infirmiers, personnes âgées', 'Prestation à domicile', 50],
    ['Soins infirmiers, personnes handicapées', 'Prestation à domicile', 6],
    ['Équipe spécialisée Alzheimer', 'Prestation à domicile', 10],
  ],
  '446': [['Accompagnement à la vie sociale', 'Milieu ordinaire', 60]],
  '460': [
    ['Aide aux actes de la vie quotidienne', 'Prestation à domicile', 90],
    ['Portage de repas', 'Prestation à domicile', 30],
  ],
};

const BY_FAMILY: Record<Family, readonly Template[]> = {
  MCO: [
    ['Médecine polyvalente', 'Hospitalisation complète', 60],
    ['Chirurgie ambulatoire', 'Hospitalisation de jour', 12],
    ['Accueil des urgences', 'Accueil sans rendez-vous', 0],
  ],
  SSR: [
    ['Réadaptation polyvalente', 'Hospitalisation complète', 60],
    ['Réadaptation, affections locomotrices', 'Hospitalisation de jour', 15],
  ],
  PSY: [
    ['Psychiatrie générale', 'Consultation', 0],
    ['Psychiatrie infanto-juvénile', 'Hospitalisation de jour', 15],
  ],
  HAD: [['Hospitalisation à domicile', 'Hospitalisation à domicile', 40]],
  MSS: [
    ['Accompagnement médico-social', 'Accueil de jour', 25],
    ['Hébergement', 'Hébergement permanent', 20],
    ['Accueil temporaire', 'Hébergement temporaire', 2],
  ],
  VILLE: [['Médecine générale', 'Consultation', 0]],
};

/** The published sheet of `row` as the site first shows it, with one to four offers. */
export function firstSheet(row: Row): Sheet {
  return { row, operationalName: row.name, phone: phoneOf(row, 0), offers: offersOf(row) };
}

function offersOf(row: Row): Offer[] {
  const templates = BY_CATEGORY[row.category_code] ?? BY_FAMILY[familyOf(row.category_code) ?? 'MSS'];
  const kept = 1 + (digits(row) % templates.length);
  return templates.slice(0, kept).map(([label, mode, capacity], index) => ({
    id: String(index + 1),
    label,
    mode,
    capacity: capacity + (capacity > 5 ? digits(row) % 7 : 0),
    phone: phoneOf(row, index + 1),
  }));
}

/** A number of the blocks kept for fiction by Arcep: 04 65 71 xx xx in the east of the region, 05 36 49 xx xx in the west. */
function phoneOf(row: Row, line: number): string {
  const block = ['11', '30', '34', '48', '66'].includes(row.department) ? '04 65 71' : '05 36 49';
  const end = String((digits(row) + line) % 10_000).padStart(4, '0');
  return `${block} ${end.slice(0, 2)} ${end.slice(2)}`;
}

/** The serial part of the FINESS number: what makes two establishments of one category differ. */
function digits(row: Row): number {
  return Number(row.finess_et.slice(2, 8));
}

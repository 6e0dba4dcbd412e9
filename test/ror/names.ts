// Invented names and addresses, with the noise of the real ones: FINESS names are upper case and cut at 38 characters.
import type { Category } from './categories';
import type { Random } from './random';

/** Where the source cuts a name. */
const LONGEST_NAME = 38;

const THINGS = words(
  'TILLEULS CHENES GLYCINES LAVANDES MIMOSAS ACACIAS CEDRES PINS OLIVIERS AMANDIERS MAGNOLIAS GENETS BRUYERES SOURCES MOULINS TERRASSES COTEAUX VIGNES COQUELICOTS HIRONDELLES ALOUETTES CIGALES REMPARTS FONTAINES ROCHERS PRAIRIES CAPUCINES MARRONNIERS ERABLES SAULES TOURNESOLS JONQUILLES PLATANES CYPRES ROMARINS EGLANTINES BLEUETS LILAS PEUPLIERS CERISIERS ORANGERS PALOMBES RUISSEAUX ARCADES CAUSSES GARRIGUES FALAISES ECUREUILS',
);
const SAINTS = words(
  'JACQUES JOSEPH MARTIN MICHEL ANTOINE VINCENT FRANCOIS LOUIS ROCH SERNIN GILLES PRIVAT LAURENT NICOLAS BLAISE CLAIR',
);
const FEMALE_SAINTS = words('MARIE ANNE CLAIRE THERESE GERMAINE FOY CECILE MARTHE');
const FIRST_NAMES = words(
  'JEAN PAUL LOUISE EMILE SIMONE HENRI MARIE PIERRE JULES LUCIE RAYMOND JEANNE ANDRE MARCEL BERTHE LEON',
);
const SURNAME_HEADS = words(
  'CASTEL ROQUE MALA FABRE PUECH SOULA DELPE VIDA CAUSSA MONTA BELLE LAGAR PEYRA SALVA TERRA GARRI',
);
const SURNAME_TAILS = words('BON PINE VIELLE TTE MAURY YRAC ROU LENS NEL DRED LOC DELLE FITTE GNOL SSOL GUET');
const MANAGERS = words(
  'ADMR CCAS CIAS LES_DEUX_RIVES AIDE_ET_PRESENCE DOMICIL+ SOLEIL_SERVICES ASSOC._LE_LIEN MUT._DU_VALLON APIDOM',
);
const LAND = words(
  'VAL_DE_GARONNE LAURAGAIS LARZAC MINERVOIS HAUT_ADOUR PIEMONT VAL_DE_CEZE VALLESPIR SEGALA PAYS_TOY QUERCY VOLVESTRE',
);
const ACCENTED: Record<string, string> = {
  RESIDENCE: 'RÉSIDENCE',
  CEDRES: 'CÈDRES',
  ERABLES: 'ÉRABLES',
  EGLANTINES: 'ÉGLANTINES',
  ECUREUILS: 'ÉCUREUILS',
  THERESE: 'THÉRÈSE',
};
const STREETS = words('R R R AV AV BD PL RTE CHE ALL IMP QU QUA LOT FG');

/** The name of an establishment of that category in `commune`. */
export function establishmentName(random: Random, category: Category, commune: string): string {
  const type = typeWord(random, category);
  const own = ownName(random, commune);
  // Four plain « SAVS », four plain « SAMSAH »: services bear a bare type now and then.
  const name = type && random.chance(0.015) ? type : `${type} ${own}`.trim().replace(/^DE /, '');
  return misspelt(random, name).slice(0, LONGEST_NAME).trim();
}

/** A street line, abbreviated as FINESS does; one in twenty-five is empty. */
export function streetLine(random: Random): string {
  if (random.chance(0.04)) return '';
  const number = random.chance(0.8) ? `${1 + random.below(180)} ${random.chance(0.05) ? 'BIS ' : ''}` : '';
  const street = random.chance(0.5) ? `DES ${random.pick(THINGS)}` : person(random);
  const box = random.chance(0.08) ? ` BP ${10 + random.below(500)}` : '';
  return `${number}${random.pick(STREETS)} ${street}${box}`;
}

function typeWord(random: Random, { types }: Category): string {
  const usual = types[0] ?? '';
  const draw = random.next();
  if (draw < 0.04) return '';
  if (draw < 0.08 && /^[A-Z]{3,6}$/.test(usual)) return `${[...usual].join('.')}.`;
  return draw < 0.22 ? random.pick(types) : usual;
}

function ownName(random: Random, commune: string): string {
  return random.weighted<() => string>([
    [() => `LES ${random.pick(THINGS)}`, 7],
    [() => `LES ${random.pick(THINGS)} DU ${random.pick(LAND)}`, 8],
    [() => `RESIDENCE LES ${random.pick(THINGS)}`, 3],
    [() => `LE CLOS DES ${random.pick(THINGS)}`, 4],
    [() => `LE MAS DES ${random.pick(THINGS)}`, 2],
    [() => `${random.pick(['SAINT ', 'SAINT-', 'ST ', 'ST '])}${random.pick(SAINTS)}`, 5],
    [() => `${random.pick(['SAINTE ', 'STE ', 'STE-'])}${random.pick(FEMALE_SAINTS)}`, 1],
    [() => `NOTRE DAME DE ${commune}`, 3],
    [() => person(random), 24],
    [() => `DR ${surname(random)}`, 2],
    [() => `${random.pick(MANAGERS)} ${commune}`, 16],
    [() => `${random.pick(MANAGERS)} DU ${random.pick(LAND)}`, 6],
    [() => `${commune}-${random.pick(LAND)}`, 6],
    [() => `DE ${commune}`, 3],
    [() => `${random.pick(LAND)} SITE DE ${commune}`, 3],
  ])();
}

function person(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${surname(random)}`;
}

function surname(random: Random): string {
  return random.pick(SURNAME_HEADS) + random.pick(SURNAME_TAILS);
}

/** The rare slips of people who typed: an accent kept, quotation marks, two words glued. */
function misspelt(random: Random, name: string): string {
  const draw = random.next();
  if (draw < 0.15) return name.replace(new RegExp(Object.keys(ACCENTED).join('|')), (word) => ACCENTED[word] ?? word);
  if (draw < 0.165) return name.replace(/ (L.*)$/, ' "$1"');
  return draw < 0.17 ? name.replace(/(\S) (\S+)$/, '$1$2') : name;
}

function words(list: string): readonly string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' '));
}

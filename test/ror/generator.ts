// Invented establishments in the shape of the FINESS extract, as many as wanted and the same ones for the same seed.
import { type Category, MSS_CATEGORIES, OTHER_CATEGORIES } from './categories';
import { DEPARTMENTS } from './communes';
import { finessKey } from './finess-key';
import { establishmentName, streetLine } from './names';
import { createRandom, type Random } from './random';
import type { Row } from './types';

type Odds = readonly (readonly [Category, number])[];

const SHARES = Object.entries(DEPARTMENTS).map(([department, { share }]) => [department, share] as const);
const MSS: Odds = MSS_CATEGORIES.map((category) => [category, category.count]);
const OTHERS: Odds = OTHER_CATEGORIES.map((category) => [category, category.count]);

/**
 * `n` medico-social rows and a tenth as many others, sorted by number as the extract is.
 * Categories and departments come in the proportions of Occitanie; numbers carry a right key and are all different.
 */
export function generateRows(n: number, seed = 1): Row[] {
  const random = createRandom(seed);
  const numbers = createNumbers(random);
  const make = (categories: Odds): Row => {
    const department = random.weighted(SHARES);
    const category = random.weighted(categories);
    const { postalCode, commune, cedex } = address(random, department);
    return {
      finess_et: numbers.fresh(department),
      finess_ej: numbers.owner(department),
      name: establishmentName(random, category, commune),
      category_code: category.code,
      category_label: category.label,
      address: streetLine(random),
      postal_code: postalCode,
      commune: commune + cedex,
      department,
    };
  };
  const rows = [
    ...Array.from({ length: n }, () => make(MSS)),
    ...Array.from({ length: Math.round(n / 10) }, () => make(OTHERS)),
  ];
  return rows.sort((a, b) => (a.finess_et < b.finess_et ? -1 : 1));
}

/** A commune of the department, the large ones more often; one address in sixteen is a CEDEX with its own postal code. */
function address(random: Random, department: string): { postalCode: string; commune: string; cedex: string } {
  const communes = DEPARTMENTS[department]?.communes ?? [];
  const entry = communes[Math.floor(random.next() ** 1.6 * communes.length)] ?? '';
  const [postalCode, commune] = [entry.slice(0, 5), entry.slice(6)];
  if (!random.chance(1 / 16)) return { postalCode, commune, cedex: '' };
  const office = random.chance(0.4) ? ` ${1 + random.below(9)}` : '';
  return { postalCode: postalCode.slice(0, 3) + (10 + random.below(90)), commune, cedex: ` CEDEX${office}` };
}

/** FINESS numbers, never twice the same, and the legal entities that own the establishments. */
function createNumbers(random: Random) {
  const taken = new Set<string>();
  const owners = new Map<string, string[]>();

  const fresh = (department: string): string => {
    const eight = department + String(random.below(1_000_000)).padStart(6, '0');
    const number = eight + finessKey(eight);
    if (taken.has(number)) return fresh(department);
    taken.add(number);
    return number;
  };
  /** Half the establishments have an owner already seen (so that some own many), one in nine is owned from another department. */
  const owner = (department: string): string => {
    const seat = random.chance(0.12) ? random.weighted(SHARES) : department;
    const known = owners.get(seat) ?? [];
    const number = known.length > 0 && random.chance(0.52) ? random.pick(known) : fresh(seat);
    owners.set(seat, known);
    known.push(number);
    return number;
  };
  return { fresh, owner };
}
